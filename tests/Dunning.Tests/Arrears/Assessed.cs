namespace Dunning.Tests.Arrears;

/// <summary>A story in which R-1 is 20 days past due and nothing else is known, and what is found of it.</summary>
internal static class Assessed
{
    public const int Today = 20;

    public static Story Bare => Story.Of(Story.ThreeLevels, Story.Item());

    public static ArrearsAssessment On(this Story story, int day = Today) =>
        new DunningEngine(story.Policy).AssessArrears(story.Debtor, AsOf.On(Story.On(day))).ShouldHaveSingleItem();

    public static RankedReason Of(this ArrearsAssessment arrears, ArrearsReason reason) =>
        arrears.Ranking.Single(ranked => ranked.Reason == reason);

    /// <summary>The names of the evidence with its points, by name: "fault +4".</summary>
    public static string[] Evidence(this ArrearsAssessment arrears) =>
    [
        .. arrears.Ranking.SelectMany(ranked => ranked.Evidence)
            .Select(evidence => $"{evidence.Weight.Name} {evidence.Points:+0;-0}")
            .Order(StringComparer.Ordinal),
    ];

    public static Story Under(this Story story, ArrearsModel model) => story with
    {
        Policy = DunningPolicy.Named("story").Arrears(model).Everyone("standard")
            .Treatment("standard", Story.ThreeLevels).Build(isAnalysed: false).Value,
    };
}
