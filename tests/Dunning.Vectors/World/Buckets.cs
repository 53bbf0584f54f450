using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;

namespace Dunning.Vectors.World;

/// <summary>Classes of age, as a case states them.</summary>
internal static class Buckets
{
    public static AgeingBuckets? Find(Given given) =>
        given.Find("buckets", "ranges", "ageingBuckets", "bucket") is { } list ? Read(list).Value : null;

    public static Checked<AgeingBuckets> Read(Given list) =>
        AgeingBuckets.Of([.. list.Items.Select((bucket, index) => new AgeingBucket(
            bucket.Find("name", "code", "classification")?.Text ?? $"B{index + 1}",
            bucket.Need("min", "from", "minDays", "minimumAge").Number,
            bucket.Find("max", "to", "maxDays", "maximumAge") is { IsNull: false } most ? most.Number : null))]);

    public static JsonObject Sums(AgeingBuckets buckets, IEnumerable<ReceivableStanding> standings)
    {
        var sums = new JsonObject();
        foreach (var (bucket, open) in buckets.Sum(standings))
        {
            sums.Add(bucket.Name, Answer.Text(open));
        }

        return sums;
    }
}
