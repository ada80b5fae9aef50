using System.Text;
using SeedGen.Training;

Console.OutputEncoding = Encoding.UTF8;
return TrainingCommand.Run(args, new LineLengthLearner(), Console.Out, Console.Error);
