using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>P1: the bytes of a decision depend on facts, moment and basis alone.</summary>
public class PurityTests(ITestOutputHelper output)
{
    private const string Child = "DUNNING_TESTS_PRINT_DECISIONS";
    private const int Count = 150;

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var share = new Share(output);
        ForAll.Check<(PlainSample Plain, int Day, int Seed), (Sample Sample, int Day, int Seed)>(
            plain => (Portfolios.Make(plain.Plain), Math.Abs(plain.Day % 60), plain.Seed),
            sample =>
            {
                var debtor = History(sample.Sample, sample.Day);
                var shuffled = Shuffled.Of(debtor, new Random(sample.Seed));
                var decision = Decide(sample.Sample, shuffled, sample.Day);

                decision.ShouldBe(Decide(sample.Sample, debtor, sample.Day));
                share.Count(Simulation.OfTwin(sample.Sample).Acts.Any());
            },
            Count);
        share.ShouldBeHalfAtLeast();
    }

    [Fact]
    public void Culture_and_threads_do_not_matter()
    {
        var expected = Hash(Numbers(1));
        foreach (var culture in new[] { "en-US", "de-CH", "tr-TR", "ar-SA" })
        {
            InCulture(culture, () => Hash(Numbers(1))).ShouldBe(expected, culture);
        }

        var samples = Numbers(1).ToArray();
        var parallel = new string[samples.Length];
        Parallel.For(0, samples.Length, new() { MaxDegreeOfParallelism = 2 }, i => parallel[i] = Decisions(samples[i]));
        Hash(parallel).ShouldBe(expected);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Kiritimati")]
    public void Another_process_in_another_time_zone_decides_the_same(string zone)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Dunning.Tests.dll");
        var start = new ProcessStartInfo(
            "dotnet",
                [program, "-noColor", "-noLogo", "-method",
                    $"{typeof(PurityTests)}.{nameof(A_child_prints_its_decisions)}"])
        {
            RedirectStandardOutput = true,
        };
        var answer = Path.GetTempFileName();
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = "C";
        start.Environment[Child] = answer;
        using (var process = Process.Start(start)!)
        {
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }

        File.ReadAllText(answer).ShouldBe($"{zone} {Hash(Numbers(1))}");
        File.Delete(answer);
    }

    /// <summary>
    /// Does nothing in an ordinary run; in a child process it answers with the hash of its decisions.
    /// </summary>
    [Fact]
    public void A_child_prints_its_decisions()
    {
        if (Environment.GetEnvironmentVariable(Child) is { } answer)
        {
            File.WriteAllText(answer, $"{TimeZoneInfo.Local.Id} {Hash(Numbers(1))}");
        }

        Numbers(1).Count().ShouldBe(Count);
    }

    // The same samples in every process; other tests take others each time.
    private static IEnumerable<PlainSample> Numbers(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, Count)
            .Select(_ => new PlainSample(Row(), Row(), [.. Enumerable.Range(0, random.Next(5)).Select(_ => Row())]));

        int[] Row() => [.. Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(1_000))];
    }

    private static string Decisions(PlainSample plain)
    {
        var sample = Portfolios.Make(plain);
        return string.Concat(new[] { 0, 7, 15, 30 }.Select(day => Decide(sample, History(sample, day), day)));
    }

    private static string Hash(IEnumerable<PlainSample> samples) => Hash([.. samples.Select(Decisions)]);

    private static string Hash(string[] decisions) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Concat(decisions))));

    // A debtor in the middle of being dunned: decided and issued each fifth day before.
    private static DebtorSnapshot History(Sample sample, int day)
    {
        var debtor = sample.Debtor;
        for (var before = 0; before < day; before += 5)
        {
            debtor = Simulation.Known(debtor, before);
            debtor = DunningEngine.Issue(debtor, sample.Engine.Decide(debtor, AsOf.On(Story.On(before))));
        }

        return Simulation.Known(debtor, day);
    }

    private static string Decide(Sample sample, DebtorSnapshot debtor, int day) =>
        Convert.ToHexString(DecisionJson.ToBytes(sample.Engine.Decide(debtor, AsOf.On(Story.On(day)))).Span);

    private static string InCulture(string name, Func<string> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
