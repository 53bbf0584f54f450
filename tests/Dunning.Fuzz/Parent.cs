using System.Diagnostics;
using System.Globalization;

namespace Dunning.Fuzz;

/// <summary>Hands ranges of inputs to child processes, and counts what they report and how they end.</summary>
internal static class Parent
{
    private const int Range = 10_000;

    public static async Task<int> Run(FuzzArguments arguments)
    {
        var totals = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        var died = 0;
        var ranges = Enumerable.Range(0, (arguments.Inputs + Range - 1) / Range).Select(i => i * Range);
        await Parallel.ForEachAsync(
            ranges,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (from, _) =>
            {
                var (lines, end) = await RunChild(arguments, from, Math.Min(Range, arguments.Inputs - from));
                lock (totals)
                {
                    died += end is null ? 0 : 1;
                    Add(totals, lines);
                }

                if (end is not null)
                {
                    Console.Error.WriteLine(end);
                }
            });

        foreach (var (name, count) in totals)
        {
            Console.WriteLine($"{name}: {count[0]} read, {count[1]} refused, {count[2]} failed, slowest {count[3]} ms");
        }

        var failed = totals.Values.Sum(count => count[2]);
        Console.WriteLine(
            $"{arguments.Inputs} inputs of seed {arguments.Seed}: {failed} failed, {died} processes died");
        return failed == 0 && died == 0 && totals.Values.All(count => count[0] > 0) ? 0 : 1;
    }

    private static async Task<(string[] Lines, string? End)> RunChild(FuzzArguments arguments, int from, int count)
    {
        var progress = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(progress, new byte[sizeof(int)]);
            using var child = Process.Start(StartOf(arguments.Seed, from, count, progress))!;
            var output = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            var at = BitConverter.ToInt32(await File.ReadAllBytesAsync(progress));
            return child.ExitCode == 0
                ? (output.Split('\n', StringSplitOptions.RemoveEmptyEntries), null)
                : ([], $"the process died with exit code {child.ExitCode}\n  --replay {arguments.Seed}:{at}");
        }
        finally
        {
            File.Delete(progress);
        }
    }

    private static ProcessStartInfo StartOf(string seed, int from, int count, string progress) =>
        new(Environment.ProcessPath!, Arguments(
            "--seed", seed,
            "--from", from.ToString(CultureInfo.InvariantCulture),
            "--inputs", count.ToString(CultureInfo.InvariantCulture),
            "--progress", progress))
        {
            RedirectStandardOutput = true,
        };

    // Under the host "dotnet" the program is its first argument.
    private static string[] Arguments(params string[] own) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(Parent).Assembly.Location, .. own]
            : own;

    private static void Add(SortedDictionary<string, long[]> totals, string[] lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            var figures = Array.ConvertAll(parts[1..], text => long.Parse(text, CultureInfo.InvariantCulture));
            var sums = totals.TryGetValue(parts[0], out var known) ? known : totals[parts[0]] = new long[4];
            for (var i = 0; i < 3; i++)
            {
                sums[i] += figures[i];
            }

            sums[3] = Math.Max(sums[3], figures[3]);
        }
    }
}
