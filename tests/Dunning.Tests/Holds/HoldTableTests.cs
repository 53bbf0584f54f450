using System.Text;

namespace Dunning.Tests.Holds;

/// <summary>
/// The table of P5, written out by hand: to whom a notice of each purpose goes in each state of the debtor. No policy
/// and no exception on a hold does more.
/// </summary>
public class HoldTableTests
{
    // Columns: collect, service, statutory, reply. "-" is nobody; "debtor?" is the debtor where the hold excepts it.
    private static readonly string[] Table =
    [
        "block             | -              | debtor         | debtor         | debtor",
        "dispute           | -              | debtor         | debtor         | debtor",
        "complaint         | -              | debtor         | debtor         | debtor",
        "hardshipReview    | -              | debtor         | debtor         | debtor",
        "forbearanceReview | -              | debtor         | -              | debtor",
        "moratorium        | -              | -              | debtor         | -",
        "deceased          | coDebtor       | executor       | executor       | -",
        "insolvent         | -              | -              | trustee        | -",
        "represented       | representative | representative | representative | representative",
        "ceaseContact      | coDebtor       | debtor         | debtor         | -",
        "minor             | representative | representative | representative | representative",
    ];

    private static readonly string[] Alone =
    [
        "block             | -              | debtor         | debtor         | debtor",
        "dispute           | -              | debtor         | debtor         | debtor",
        "complaint         | -              | debtor         | debtor         | debtor",
        "hardshipReview    | -              | debtor         | debtor         | debtor",
        "forbearanceReview | -              | debtor         | -              | debtor",
        "moratorium        | -              | -              | debtor         | -",
        "deceased          | -              | -              | -              | -",
        "insolvent         | -              | -              | -              | -",
        "represented       | -              | -              | -              | -",
        "ceaseContact      | -              | debtor         | debtor         | -",
        "minor             | -              | -              | -              | -",
    ];

    private static readonly Purpose[] Purposes =
        [Purpose.Collect, Purpose.Service, Purpose.Statutory, Purpose.Reply];

    private static readonly HoldKind[] Soft =
    [
        HoldKind.Block, HoldKind.Dispute, HoldKind.Complaint, HoldKind.HardshipReview, HoldKind.ForbearanceReview,
    ];

    public static IEnumerable<TheoryDataRow<HoldKind, Purpose>> Cells =>
        from kind in Enum.GetValues<HoldKind>()
        from purpose in Purposes
        select new TheoryDataRow<HoldKind, Purpose>(kind, purpose);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_is_what_is_decided(HoldKind kind, Purpose purpose)
    {
        Goes(Held(kind, purpose)).ShouldBe(Cell(Table, kind, purpose));
        Goes(WithoutOthers(Held(kind, purpose))).ShouldBe(Cell(Alone, kind, purpose));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Without_the_hold_it_goes_to_the_debtor(HoldKind kind, Purpose purpose) =>
        Goes(Held(kind, purpose).With(facts => facts with { Holds = [] })).ShouldBe("debtor");

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_exception_on_the_hold_lowers_soft_states_only(HoldKind kind, Purpose purpose)
    {
        var story = Held(kind, purpose).With(facts => facts with
        {
            Holds = [facts.Holds[0] with { Allowed = Purposes.ToValueList() }],
        });

        Goes(story).ShouldBe(Soft.Contains(kind) ? "debtor" : Cell(Table, kind, purpose));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_most_hostile_policy_does_no_more(HoldKind kind, Purpose purpose)
    {
        var options = new PolicyOptions { GapDays = 0, SettleDays = 0, DemandDay = 1, PatienceDays = 0 };
        var story = Held(kind, purpose, options);

        Goes(story).ShouldBe(Cell(Table, kind, purpose));
        Goes(WithoutOthers(story)).ShouldBe(Cell(Alone, kind, purpose));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Whoever_is_on_hold_himself_is_not_addressed_in_the_debtors_place(HoldKind kind, Purpose purpose)
    {
        var silenced = Held(kind, purpose).With(facts => facts with
        {
            Holds = facts.Holds.Concat(facts.Parties.Select(party => new Hold
            {
                Id = $"H-{party.Id}", Kind = HoldKind.Insolvent, From = Story.On(-9), Party = party.Id,
            })).ToValueList(),
        });

        Goes(silenced).ShouldBe(Cell(Alone, kind, purpose));
    }

    [Fact]
    public void The_page_shows_the_table()
    {
        var text = new StringBuilder("| state | collect | service | statutory | reply | without any of them |\n");
        text.Append("|---|---|---|---|---|---|\n");
        foreach (var kind in Enum.GetValues<HoldKind>())
        {
            text.Append("| ").Append(Codes.Of(kind));
            foreach (var purpose in Purposes)
            {
                var cell = Goes(Held(kind, purpose));
                text.Append(" | ").Append(cell == "-" ? "nobody" : cell);
            }

            var alone = Purposes.Where(purpose => Goes(WithoutOthers(Held(kind, purpose))) != "-").Select(Codes.Of);
            text.Append(" | ").Append(string.Join(", ", alone.DefaultIfEmpty("nobody"))).Append(" |\n");
        }

        Approved.Part("holds", text.ToString(), "docs", "holds.md");
    }

    private static string Cell(string[] table, HoldKind kind, Purpose purpose) => table
        .Single(row => row.StartsWith($"{Codes.Of(kind)} ", StringComparison.Ordinal))
        .Split('|')[Array.IndexOf(Purposes, purpose) + 1].Trim();

    private static string Goes(Story story)
    {
        var act = story.Decide(12).Actions.FirstOrDefault(action => action.Step == "step");
        return act is null ? "-" : Codes.Of(act.Role);
    }

    private static Story WithoutOthers(Story story) => story.With(facts => facts with { Parties = [] });

    // Collect is a level; the others are brought by a failed payment, so that nothing but the hold stands in the way.
    private static Story Held(HoldKind kind, Purpose purpose, PolicyOptions? options = null)
    {
        var policy = Story.Policies(
            t =>
            {
                if (purpose is Purpose.Collect)
                {
                    t.Level("step", Start.OnDay(12), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop);
                }
                else
                {
                    t.On("step", StepEvent.PaymentFailed, Tone.Inform, Channel.Email).Purpose(purpose);
                }
            },
            options);
        var reachable = new ContactProfile { Reachable = [Channel.Email] };
        return Story.Of(policy, Story.Item()).With(facts => facts with
        {
            FailedCollections = [new() { On = Story.On(12) }],
            Holds = [new() { Id = "H-1", Kind = kind, From = Story.On(3), Receivables = OfOne(kind) }],
            Parties =
            [
                new() { Id = "C-1", Role = PartyRole.CoDebtor, Contact = reachable },
                new() { Id = "R-7", Role = PartyRole.Representative, Contact = reachable },
                new() { Id = "E-1", Role = PartyRole.Executor, Contact = reachable },
                new() { Id = "T-1", Role = PartyRole.Trustee, Contact = reachable },
            ],
        });
    }

    private static ValueList<ReceivableId> OfOne(HoldKind kind) => kind is HoldKind.Dispute ? ["R-1"] : [];
}
