using System.Globalization;

namespace Dunning.Fuzz;

/// <summary>What the command line says.</summary>
internal sealed record FuzzArguments
{
    public string Seed { get; init; } = "1";

    public int Inputs { get; init; } = 200_000;

    /// <summary>Gets the first input, from 0.</summary>
    public int From { get; init; }

    /// <summary>Gets where a child notes the input that it is at; only a child has it.</summary>
    public string? Progress { get; init; }

    public int? Replay { get; init; }

    public bool IsChild => Progress is not null;

    public static FuzzArguments? Parse(string[] args)
    {
        var found = new FuzzArguments();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (With(found, args[i], args[i + 1]) is not { } next)
            {
                return null;
            }

            found = next;
        }

        return args.Length % 2 == 0 ? found : null;
    }

    public static int Explain()
    {
        Console.Error.WriteLine("Usage: --inputs N --seed TEXT, or --replay SEED:INDEX");
        return 2;
    }

    private static FuzzArguments? With(FuzzArguments found, string name, string value) => name switch
    {
        "--seed" => found with { Seed = value },
        "--progress" => found with { Progress = value },
        "--inputs" when Number(value) is { } inputs => found with { Inputs = inputs },
        "--from" when Number(value) is { } from => found with { From = from },
        "--replay" when value.LastIndexOf(':') is > 0 and var colon && Number(value[(colon + 1)..]) is { } index =>
            found with { Seed = value[..colon], Replay = index },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
