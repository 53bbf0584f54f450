using System.Globalization;

namespace Dunning;

/// <summary>A class of age, such as 31 to 60 days past due.</summary>
/// <param name="Name">The name, unique among the buckets.</param>
/// <param name="From">The first day past due, included.</param>
/// <param name="To">
/// The last day past due, included; or <see langword="null"/> for the last bucket, which is open.
/// </param>
public sealed record AgeingBucket(string Name, int From, int? To)
{
    /// <summary>Returns the name with its days: "60 (31-60)".</summary>
    public override string ToString() => To is { } to
        ? string.Create(CultureInfo.InvariantCulture, $"{Name} ({From}-{to})")
        : string.Create(CultureInfo.InvariantCulture, $"{Name} ({From}+)");
}

/// <summary>Classes of age without gap or overlap, from the youngest to the oldest.</summary>
public sealed class AgeingBuckets
{
    private readonly ValueList<AgeingBucket> _buckets;

    private AgeingBuckets(ValueList<AgeingBucket> buckets) => _buckets = buckets;

    /// <summary>Gets the usual buckets: 1-30, 31-60, 61-90 days, and older.</summary>
    public static AgeingBuckets Usual { get; } =
        Of(new("1-30", 1, 30), new("31-60", 31, 60), new("61-90", 61, 90), new("over 90", 91, null)).Value;

    /// <summary>Gets the buckets, the youngest first.</summary>
    public ValueList<AgeingBucket> Buckets => _buckets;

    /// <summary>Makes buckets.</summary>
    /// <param name="buckets">The buckets, the youngest first. Each begins on the day after the one before ends.</param>
    /// <returns>The buckets, or every gap, overlap and repeated name at once.</returns>
    public static Checked<AgeingBuckets> Of(params ReadOnlySpan<AgeingBucket> buckets)
    {
        var problems = new List<Problem>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        AgeingBucket? before = null;
        foreach (var bucket in buckets)
        {
            ArgumentNullException.ThrowIfNull(bucket, nameof(buckets));
            Check(bucket, before, problems);
            if (!names.Add(bucket.Name))
            {
                problems.Add(new("DUN2204", Where(bucket), "the name stands twice. Give each bucket its own."));
            }

            before = bucket;
        }

        if (before is null)
        {
            problems.Add(new("DUN2205", "buckets", "there is none. Give one at least, such as 1 and open."));
        }

        return problems.Count == 0 ? new(new AgeingBuckets(ValueList.Create(buckets))) : new(problems.ToValueList());
    }

    /// <summary>Finds the bucket of an age.</summary>
    /// <param name="daysPastDue">The age in days.</param>
    /// <returns>The bucket, or <see langword="null"/> for one younger than the first or older than the last.</returns>
    public AgeingBucket? Find(int daysPastDue)
    {
        foreach (var bucket in _buckets)
        {
            if (daysPastDue >= bucket.From && daysPastDue <= (bucket.To ?? int.MaxValue))
            {
                return bucket;
            }
        }

        return null;
    }

    /// <summary>
    /// Sums what is open of overdue receivables by bucket, for one case or for several of one currency.
    /// </summary>
    /// <param name="standings">How the receivables stand.</param>
    /// <returns>One amount per bucket that holds something, the youngest first.</returns>
    /// <exception cref="ArgumentException">The receivables are of several currencies: currencies never add.</exception>
    public ValueList<(AgeingBucket Bucket, Money Open)> Sum(IEnumerable<ReceivableStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var sums = new Dictionary<AgeingBucket, Money>();
        Currency? only = null;
        foreach (var standing in standings)
        {
            only ??= standing.Open.Currency;
            if (standing.Open.Currency != only)
            {
                throw new ArgumentException(
                    $"{standing.Open} is not in {only}; sum each currency apart.",
                    nameof(standings));
            }

            if (standing.IsOverdue && Find(standing.DaysPastDue) is { } bucket)
            {
                sums[bucket] = sums.TryGetValue(bucket, out var sum) ? sum + standing.Open : standing.Open;
            }
        }

        return _buckets.Where(sums.ContainsKey).Select(bucket => (bucket, sums[bucket])).ToValueList();
    }

    private static void Check(AgeingBucket bucket, AgeingBucket? before, List<Problem> problems)
    {
        if (bucket.To < bucket.From)
        {
            problems.Add(new(
                "DUN2201",
                Where(bucket),
                $"it ends on day {bucket.To}, before it begins on day {bucket.From}."));
        }

        if (before is null)
        {
            return;
        }

        var next = before.To is { } to ? to + 1 : int.MaxValue;
        if (bucket.From < next)
        {
            problems.Add(before.To is null
                ? new("DUN2202", Where(bucket), $"{before} has no end, so nothing comes after it. Put it last.")
                : new("DUN2202", Where(bucket), $"it overlaps {before}: begin on day {next}."));
        }
        else if (bucket.From > next)
        {
            problems.Add(new(
                "DUN2203",
                Where(bucket),
                $"days {next} to {bucket.From - 1} are in no bucket: begin on day {next}."));
        }
    }

    private static string Where(AgeingBucket bucket) => $"bucket {bucket}";
}
