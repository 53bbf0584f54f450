using QuickStart;

return Sample.Run(args, Console.Out, Console.Error);
