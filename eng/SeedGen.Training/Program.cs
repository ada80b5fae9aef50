using System.Text;
using SeedGen.Training;

Console.OutputEncoding = Encoding.UTF8;
return TrainingCommand.Run(args, new LabelerLearner(), Console.Out, Console.Error);
