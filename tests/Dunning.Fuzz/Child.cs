using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace Dunning.Fuzz;

/// <summary>Reads a range of inputs. It may die: where it stood is in a file that outlives it.</summary>
internal static class Child
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static int Run(FuzzArguments arguments)
    {
        using var file = MemoryMappedFile.CreateFromFile(arguments.Progress!, FileMode.Open, null, sizeof(int));
        using var progress = file.CreateViewAccessor();
        var counts = Target.All.ToDictionary(target => target.Name, _ => new Count());
        for (var index = arguments.From; index < arguments.From + arguments.Inputs; index++)
        {
            progress.Write(0, index);
            var (target, input) = Inputs.Make(arguments.Seed, index);
            Read(target, input, counts[target.Name], $"{arguments.Seed}:{index}");
        }

        foreach (var (name, count) in counts)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} {count.Read} {count.Refused} {count.Failed} {count.Slowest.TotalMilliseconds:F0}"));
        }

        return 0;
    }

    private static void Read(Target target, byte[] input, Count count, string replay)
    {
        try
        {
            var took = Time(target, input, count);

            // A busy machine may stop us for a while; what is slow by itself is slow again.
            if (took > Longest && (took = Time(target, input, new())) > Longest)
            {
                Fail(count, $"took {took.TotalSeconds:F1} s", replay);
            }

            count.Slowest = took > count.Slowest ? took : count.Slowest;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            Fail(count, $"{thrown.GetType().Name}: {thrown.Message}", replay);
        }
    }

    private static TimeSpan Time(Target target, byte[] input, Count count)
    {
        var start = Stopwatch.GetTimestamp();
        var isGood = target.Read(input);
        var took = Stopwatch.GetElapsedTime(start);
        _ = isGood ? count.Read++ : count.Refused++;
        return took;
    }

    private static void Fail(Count count, string what, string replay)
    {
        count.Failed++;
        Console.Error.WriteLine($"{what}\n  --replay {replay}");
    }

    private sealed class Count
    {
        public int Read { get; set; }

        public int Refused { get; set; }

        public int Failed { get; set; }

        public TimeSpan Slowest { get; set; }
    }
}
