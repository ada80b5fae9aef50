using System.Text;
using BenchmarkDotNet.Running;
using SeedGen.Benchmarks;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["ratios" or "launch" or "inside", ..])
    return RatiosCommand.Run(args, Console.Out, Console.Error);
BenchmarkSwitcher.FromAssembly(typeof(RatiosCommand).Assembly).Run(args);
return 0;
