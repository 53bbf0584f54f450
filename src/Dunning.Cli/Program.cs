using Dunning.Cli;

using var streams = Streams.OfConsole();
return CommandLine.Run(args, streams);
