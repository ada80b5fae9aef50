using System.Text;
using SeedGen.Training;

Console.OutputEncoding = Encoding.UTF8;
return TrainingCommand.Run(args, Console.Out, Console.Error);
