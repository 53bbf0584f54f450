using Dunning.Jurisdictions;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What the schedules of law give for claims of a notice, and why they give nothing for others.</summary>
internal sealed class ChargeLaw
{
    private readonly Proposal _proposal;
    private readonly CaseState _state;
    private readonly List<FeeStatement> _statements = [];
    private readonly List<ReceivableId> _claims = [];
    private readonly List<Reason> _reasons = [];

    private ChargeLaw(Proposal proposal) => (_proposal, _state) = (proposal, proposal.State);

    /// <summary>Gets a statement for each schedule that governs some of the claims and gives an amount.</summary>
    public IReadOnlyList<FeeStatement> Statements => _statements;

    /// <summary>Gets the claims that have one.</summary>
    public IReadOnlyList<ReceivableId> Claims => _claims;

    /// <summary>Gets why the others have none; nothing where no schedule governs them.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>Gets what all of them come to.</summary>
    public Money Amount => _statements.Aggregate(_state.Money(0), (sum, statement) => sum + statement.Gross);

    /// <summary>Gets the rules, as they are named in a reason.</summary>
    public Argument[] Sources =>
    [
        Argument.Of("principal", _statements.SelectMany(statement => statement.Inquiry.Claims)
            .Aggregate(_state.Money(0), (sum, claim) => sum + claim)),
        Argument.Verbatim("law", string.Join(", ", _statements.Select(statement => statement.Rule.Id))),
        Argument.Verbatim("citation", string.Join("; ", _statements.Select(statement => statement.Rule.Citation))),
    ];

    /// <summary>Reads what law gives for claims of a notice.</summary>
    /// <param name="proposal">The notice.</param>
    /// <param name="step">The level that costs it.</param>
    /// <param name="kind">The kind of fee.</param>
    /// <param name="items">The places of the claims.</param>
    public static ChargeLaw Of(Proposal proposal, Step step, FeeKind kind, IReadOnlyList<int> items)
    {
        var law = new ChargeLaw(proposal);
        var governed = new List<(FeeSchedule Schedule, int Index)>();
        foreach (var index in items)
        {
            if (law.ScheduleOf(index, kind, out var whyNot) is { } schedule)
            {
                governed.Add((schedule, index));
            }
            else
            {
                law._reasons.Add(Nothing(step, law._state.Items[index].Item.Id, whyNot));
            }
        }

        foreach (var same in governed.GroupBy(claim => claim.Schedule, claim => claim.Index))
        {
            law.State(step, same.Key, [.. same]);
        }

        return law;
    }

    private void State(Step step, FeeSchedule schedule, int[] items)
    {
        var statement = schedule.Statement(new FeeInquiry
        {
            Claims = items.Select(index => _state.Money(_proposal.AskedOf(index))).ToValueList(),
            IsUncontested = Array.TrueForAll(items, index => _state.Items[index].Disputed == 0),
        });
        if (statement.Refusal is FeeRefusal.None && statement.Gross.Amount > 0)
        {
            _statements.Add(statement);
            _claims.AddRange(items.Select(index => _state.Items[index].Item.Id));
            return;
        }

        var why = statement.Refusal is FeeRefusal.None ? "zero" : Codes.Of(statement.Refusal);
        _reasons.AddRange(items.Select(index => Nothing(
            step,
            _state.Items[index].Item.Id,
            [Argument.Coded("why", why), Argument.Verbatim("law", schedule.Id.Value)])));
    }

    private FeeSchedule? ScheduleOf(int index, FeeKind kind, out Argument[] whyNot)
    {
        var book = _state.Basis.Law.Book;
        var item = _state.Debtor.Facts.Receivables[_state.Items[index].Item.Source];
        var origin = OriginFacts.Of(_state.Debtor, _state.Case, item, _state.Today.Date);
        var found = origin.Jurisdiction is { } place && book.In(place).Any()
            ? origin.Governing(book, item, one => book.ChargeOn(one, kind))
            : new GoverningRule<FeeSchedule>();
        whyNot = found switch
        {
            null => [Argument.Coded("why", "noOrigin")],
            { Conflicting: { IsEmpty: false } rules } =>
                [Argument.Coded("why", "conflict"), Argument.Verbatim("rules", string.Join(", ", rules))],
            _ => [Argument.Coded("why", origin.Jurisdiction is null ? "noJurisdiction" : "none")],
        };
        return found?.Rule;
    }

    private static Reason Nothing(Step step, ReceivableId claim, Argument[] why) => new()
    {
        Rule = Rules.ChargesNoSchedule,
        Receivable = claim,
        Arguments = [Argument.Named("step", step.Name), .. why],
    };
}
