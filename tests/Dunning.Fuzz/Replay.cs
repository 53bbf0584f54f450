using System.Text;

namespace Dunning.Fuzz;

/// <summary>Shows one input, and what becomes of it.</summary>
internal static class Replay
{
    public static int Run(string seed, int index)
    {
        var (target, input) = Inputs.Make(seed, index);
        Console.WriteLine($"{target.Name}, {input.Length} bytes:");
        Console.WriteLine(Encoding.UTF8.GetString(input));
        Console.WriteLine(target.Read(input) ? "read" : "refused");
        return 0;
    }
}
