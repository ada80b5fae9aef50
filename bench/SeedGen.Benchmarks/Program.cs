using System.Text;
using BenchmarkDotNet.Running;
using SeedGen.Benchmarks;

Console.OutputEncoding = Encoding.UTF8;
// Not by way of the command line's parser, which would take the compiler's response file for one of its own.
if (args is ["launch", var folder, .. var command])
    return Launch.Run(folder, command);
if (args is ["ratios" or "inside", ..])
    return RatiosCommand.Run(args, Console.Out, Console.Error);
BenchmarkSwitcher.FromAssembly(typeof(RatiosCommand).Assembly).Run(args);
return 0;
