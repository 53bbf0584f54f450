using Dunning.Fuzz;

// Feeds readers of text from outside with broken and odd input, in child processes that may die:
//
//   dotnet run -c Release --project tests/Dunning.Fuzz -- --inputs 200000 --seed abc
//   dotnet run -c Release --project tests/Dunning.Fuzz -- --replay abc:4711     prints one input and its fate
//
// Exit code 0: nothing was thrown, no process died, no input took longer than 2 seconds.
var arguments = FuzzArguments.Parse(args);
return arguments switch
{
    null => FuzzArguments.Explain(),
    { Replay: { } index } => Replay.Run(arguments.Seed, index),
    { IsChild: true } => Child.Run(arguments),
    _ => await Parent.Run(arguments),
};
