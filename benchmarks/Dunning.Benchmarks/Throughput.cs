using System.Globalization;

namespace Dunning.Benchmarks;

/// <summary>
/// How many debtors does one core decide in a second, at which memory, and is cost linear in receivables?
/// </summary>
/// <remarks>
/// More distinct debtors than a branch predictor learns, made in portions whose making is not counted. Each is read,
/// decided once. Time is the processor's, all threads together, so that a busy machine gives the same figures. They
/// are reported, never gated.
/// </remarks>
internal static class Throughput
{
    private const int Portion = 1_000;

    /// <summary>Measures and prints.</summary>
    /// <param name="debtors">How many distinct debtors.</param>
    public static void Print(int debtors)
    {
        var engine = new DunningEngine(PortfolioPolicy.Build());
        Run(engine, new(seed: 2), 4 * Portion);
        var ten = Run(engine, new(), debtors);
        Write($"debtors                                {debtors:N0}, each with 3 cases and 10 receivables");
        Write($"decided per second on one core         {debtors * TimeSpan.TicksPerSecond / ten.Ticks:N0}");
        Write($"time per debtor                        {ten.Microseconds(debtors):N0} µs");
        Write($"bytes allocated per debtor             {ten.Bytes / debtors:N0}");
        Write($"debtors contacted that day             {100L * ten.Contacted / debtors} %");

        var many = Math.Max(debtors / 100, 10);
        var thousand = Run(engine, new(items: 1_000), many);
        var ratio = 10 * thousand.Ticks * debtors / (ten.Ticks * many);
        Write($"1,000 receivables against 10           {ratio / 10}.{ratio % 10} times the time (linear is 100)");

        var most = Run(engine, new(items: 100_000), 1);
        var (milliseconds, megabytes) = (most.Microseconds(1) / 1_000, most.Bytes / 1_000_000);
        Write($"100,000 receivables on one debtor      {milliseconds:N0} ms, {megabytes:N0} MB allocated");
    }

    private static Measured Run(DunningEngine engine, Portfolio portfolio, int debtors)
    {
        var asOf = AsOf.On(Portfolio.Today);
        var sum = default(Measured);
        for (var first = 0; first < debtors; first += Portion)
        {
            var portion = portfolio.Debtors(first, Math.Min(Portion, debtors - first));
            GC.Collect();
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            foreach (var debtor in portion)
            {
                sum.Contacted += engine.Decide(debtor, asOf).Actions.Any() ? 1 : 0;
            }

            sum.Ticks += (Environment.CpuUsage.TotalTime - start).Ticks;
            sum.Bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        return sum;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private struct Measured
    {
        public long Ticks;
        public long Bytes;
        public int Contacted;

        public readonly long Microseconds(int debtors) => Ticks / TimeSpan.TicksPerMicrosecond / debtors;
    }
}
