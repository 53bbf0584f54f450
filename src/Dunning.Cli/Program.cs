using System.CommandLine;

var root = new RootCommand("Decides for every debtor and every day whom to remind, when, how, and why.");

return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
