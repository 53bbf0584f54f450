using Dunning.Treatments;

namespace Dunning.Policies;

/// <summary>
/// Finds what is wrong with the evidence of a policy, and where it does more with an inferred reason than soften.
/// </summary>
internal sealed class ArrearsCheck(PolicyModel policy)
{
    private const int WeightsMax = 200;
    private const int PointsMax = 100;
    private const int LeastMax = 1_000;

    /// <summary>Problems of the model itself; they can be found before the rest of the policy is sound.</summary>
    public IEnumerable<Problem> OfModel() =>
        Thresholds().Concat(policy.Arrears.Weights.SelectMany(OfWeight)).Concat(Twice());

    /// <summary>Problems of what reads the likely reason, in a policy that is sound otherwise.</summary>
    public IEnumerable<Problem> OfReaders() => OfSegments().Concat(OfSteps());

    private IEnumerable<Problem> Thresholds()
    {
        var model = policy.Arrears;
        (string Name, int Value, int Least, int Most)[] figures =
        [
            ("leastPoints", model.LeastPoints, 1, LeastMax),
            ("leastMargin", model.LeastMargin, 1, LeastMax),
            ("weights", model.Weights.Count, 0, WeightsMax),
        ];
        return
            from figure in figures
            where figure.Value < figure.Least || figure.Value > figure.Most
            select new Problem(
                "DUN1003",
                "arrears",
                $"{figure.Name} is {figure.Value}; it goes from {figure.Least} to {figure.Most}.");
    }

    private static IEnumerable<Problem> OfWeight(EvidenceWeight weight)
    {
        var where = $"evidence \"{weight.Name}\"";
        if (weight.Name is null || !Names.IsName(weight.Name))
        {
            yield return new(
                "DUN1001", where, "a name has 1 to 40 letters, digits, '-' and '_', first a letter.");
        }

        if (weight.Points is 0 or < -PointsMax or > PointsMax)
        {
            yield return new(
                "DUN1003", where, $"its points are {weight.Points}; they go from -{PointsMax} to {PointsMax}, but 0.");
        }

        if (!Arrears.ReasonPoints.Reasons.Contains(weight.For))
        {
            yield return new("DUN1242", where, "it speaks for no reason. Name one other than unknown.");
        }

        var barred = weight.When.Tests().Select(test => test.Fact).FirstOrDefault(IsBarred);
        if (barred is not null)
        {
            yield return new(
                "DUN1243",
                where,
                $"it reads {barred}. Evidence reads no risk, and neither the stated nor the likely reason.");
        }
    }

    private static bool IsBarred(Fact fact) =>
        fact.DerivesFromRisk || fact == Facts.StatedReason || fact == Facts.LikelyReason;

    private IEnumerable<Problem> Twice() => policy.Arrears.Weights
        .GroupBy(weight => weight.Name, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Problem(
            "DUN1002", $"evidence \"{group.Key}\"", $"it stands {group.Count()} times. Names are unique."));

    // Whoever the segment does not take falls to one after it, so it must be as soft as every one of them.
    private IEnumerable<Problem> OfSegments() =>
        from place in Enumerable.Range(0, policy.Segments.Count)
        let segment = policy.Segments[place]
        where ReadsLikelyReason(segment.When)
        from later in policy.Segments.Skip(place + 1)
        let firmer = TreatmentOrder.WhereFirmer(Of(segment), Of(later), policy.Options)
        where firmer is not null
        select new Problem(
            "DUN1240",
            $"segment \"{segment.Name}\"",
            $"it reads the likely reason, and its treatment \"{segment.Treatment}\" is firmer than "
                + $"\"{later.Treatment}\" of segment \"{later.Name}\": {firmer}. An inferred reason may only soften: "
                + $"soften the treatment, or read statedReason.");

    private IEnumerable<Problem> OfSteps() =>
        from treatment in policy.Treatments
        from step in treatment.Steps
        where ReadsLikelyReason(step.When)
        select new Problem(
            "DUN1241",
            $"treatment \"{treatment.Name}\": step \"{step.Name}\"",
            "its condition reads the likely reason, and passing over a step may hasten the next. "
                + "Let a segment read it.");

    private Treatment Of(Segment segment) => policy.Treatments.First(
        treatment => string.Equals(treatment.Name, segment.Treatment, StringComparison.Ordinal));

    private static bool ReadsLikelyReason(Condition? when) =>
        when?.Tests().Any(test => test.Fact == Facts.LikelyReason) == true;
}
