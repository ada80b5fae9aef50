using System.Text;
using SeedGen.Mutations;

Console.OutputEncoding = Encoding.UTF8;
return MutationsCommand.Run(args, Console.Out, Console.Error);
