using SeedGen.Cli;

return SeedGenCommand.Run(args, Terminal.OfThisProcess());
