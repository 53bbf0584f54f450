using Dunning.Tests.Generated;

namespace Dunning.Tests.Arrears;

/// <summary>What holds of every assessment, over generated debtors.</summary>
public class ArrearsPropertyTests(ITestOutputHelper output)
{
    private static readonly DunningEngine Engine = new(DunningPolicy.Default);

    private static readonly (string Fact, Func<DebtorFacts, DebtorFacts>[] Answers)[] Lookups =
    [
        ("hardship", [f => f with { Hardship = true }, f => f with { Hardship = false }]),
        ("vulnerable", [f => f with { Vulnerable = true }, f => f with { Vulnerable = false }]),
        ("openServiceTicket", [f => f with { OpenServiceTicket = true }, f => f with { OpenServiceTicket = false }]),
        ("paymentMethod", [.. Enum.GetValues<PaymentMethod>().Select(Pays)]),
        ("onTimeRate", [.. Enumerable.Range(0, 13).Select(OnTime)]),
        ("averageDaysLate", [.. Enumerable.Range(-1, 60).Select(Late)]),
        ("earlierEpisodes", [.. Enumerable.Range(0, 6).Select(Episodes)]),
        ("statedReason", [.. Dunning.Arrears.ReasonPoints.Reasons.Select(Stated)]),
    ];

    [Fact]
    public void Points_are_the_sum_of_the_evidence_and_nothing_unknown_is_evidence() =>
        ForAll.Check<Plain, DebtorSnapshot>(
        Snapshots.Make,
        snapshot =>
        {
            foreach (var arrears in Assess(snapshot))
            {
                arrears.Ranking.Select(ranked => ranked.Reason).Order()
                    .ShouldBe(Dunning.Arrears.ReasonPoints.Reasons);
                arrears.Ranking.Select(ranked => ranked.Points).ShouldBeInOrder(SortDirection.Descending);
                foreach (var ranked in arrears.Ranking)
                {
                    ranked.Points.ShouldBe(ranked.Evidence.Sum(evidence => evidence.Points));
                    ranked.Evidence.ShouldAllBe(evidence => evidence.Weight.For == ranked.Reason);
                }

                arrears.Ranking.SelectMany(ranked => ranked.Evidence)
                    .Where(evidence => evidence.Observed.Count == 1)
                    .Select(evidence => evidence.Observed[0].Fact)
                    .Intersect(arrears.NotKnown).ShouldBeEmpty();
            }
        });

    [Fact]
    public void Some_answer_to_the_next_question_changes_the_ranking()
    {
        var (asked, cases) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var snapshot in Snapshots.Many(600))
        {
            foreach (var arrears in Assess(snapshot))
            {
                cases++;
                if (arrears.NextQuestion is { } question)
                {
                    asked[question.Code] = asked.GetValueOrDefault(question.Code) + 1;
                    Answered(snapshot, arrears, question.Code).ShouldContain(after => Differs(arrears, after));
                }
            }
        }

        output.WriteLine($"{cases} cases; asked {string.Join(", ", asked.OrderBy(pair => pair.Key))}");
        asked.Count.ShouldBeGreaterThan(4);
        asked.Values.Sum().ShouldBeGreaterThan(cases / 2);
    }

    [Fact]
    public void A_share_of_debtors_in_arrears_has_a_likely_reason()
    {
        var all = Snapshots.Many(2_000).SelectMany(snapshot => Assess(snapshot)).ToArray();
        var stated = all.Count(arrears => arrears.Stated is not null);
        var inferred = all.Count(arrears => arrears is { Stated: null, Inferred: not null });
        var reasons = all.Select(arrears => arrears.Inferred).OfType<ArrearsReason>().Distinct().Count();
        output.WriteLine(
            $"{all.Length} cases in arrears: {stated} with a stated reason, {inferred} with an inferred one of "
            + $"{reasons} kinds, {all.Length - stated - inferred} with insufficient evidence.");

        // Both answers must occur: a model that always knows, or never does, would be useless.
        (5 * inferred).ShouldBeGreaterThan(all.Length - stated);
        (5 * (all.Length - stated - inferred)).ShouldBeGreaterThan(all.Length - stated);
        reasons.ShouldBeGreaterThanOrEqualTo(5);
    }

    private static ValueList<ArrearsAssessment> Assess(DebtorSnapshot snapshot) =>
        Engine.AssessArrears(snapshot, Snapshots.AsOf);

    private static IEnumerable<ArrearsAssessment> Answered(
        DebtorSnapshot snapshot, ArrearsAssessment before, string code) =>
        Lookups.Single(lookup => lookup.Fact == code).Answers
            .Select(answer => Assess(snapshot with { Facts = answer(snapshot.Facts) })
                .Single(after => after.Case == before.Case));

    private static bool Differs(ArrearsAssessment before, ArrearsAssessment after) =>
        after.Likely != before.Likely
        || !after.Ranking.Select(ranked => ranked.Reason).SequenceEqual(before.Ranking.Select(ranked => ranked.Reason));

    private static Func<DebtorFacts, DebtorFacts> Pays(PaymentMethod method) => facts => facts with
    {
        Receivables = [.. facts.Receivables.Select(item => item with { PaymentMethod = method })],
    };

    private static Func<DebtorFacts, DebtorFacts> OnTime(int settled) =>
        facts => facts with { SettledItems = 12, SettledOnTime = settled };

    private static Func<DebtorFacts, DebtorFacts> Late(int days) => facts => facts with { AverageDaysLate = days };

    private static Func<DebtorFacts, DebtorFacts> Episodes(int times) =>
        facts => facts with { EarlierEpisodes = times };

    private static Func<DebtorFacts, DebtorFacts> Stated(ArrearsReason reason) =>
        facts => facts with { StatedReason = reason };
}
