namespace Dunning.Policies.Analysis;

/// <summary>The steps of a policy as findings look at them.</summary>
internal static class Steps
{
    /// <summary>Every step with its place, as problems name it.</summary>
    public static IEnumerable<(string Where, Step Step)> StepsWithPlaces(this PolicyModel model) =>
        from treatment in model.Treatments
        from step in treatment.Steps
        select (PlaceOf(treatment, step), step);

    public static string PlaceOf(Treatment treatment, Step step) =>
        $"treatment \"{treatment.Name}\": step \"{step.Name}\"";

    /// <summary>The segments that are treated so.</summary>
    public static IEnumerable<Segment> SegmentsOf(this PolicyModel model, Treatment treatment) =>
        model.Segments.Where(segment => segment.Treatment == treatment.Name);

    /// <summary>The treatments that segments name.</summary>
    public static IEnumerable<Treatment> UsedTreatments(this PolicyModel model)
    {
        var used = model.Segments.Select(segment => segment.Treatment).ToHashSet();
        return model.Treatments.Where(treatment => used.Contains(treatment.Name));
    }
}
