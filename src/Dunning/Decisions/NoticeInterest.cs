using Dunning.Receivables;
using Dunning.Receivables.Interest;

namespace Dunning.Decisions;

/// <summary>
/// The interest that a notice asks for beside what the host has booked, and why none, or not on everything.
/// </summary>
/// <remarks>
/// It runs up to the day of the notice, on what the notice asks for: nothing on what is disputed, held, planned,
/// promised, on its way or covered by a credit. It rides along, as charges do, and causes nothing.
/// </remarks>
internal sealed class NoticeInterest
{
    private readonly List<Reason> _reasons = [];
    private readonly List<Reason> _because = [];

    private NoticeInterest()
    {
    }

    /// <summary>Gets what is asked for, by rule of law; empty for none.</summary>
    public ValueList<InterestStatement> Statements { get; private set; } = [];

    /// <summary>Gets how much it asks for, in minor units.</summary>
    public long Asked => Statements.Sum(statement => statement.Interest.ToMinorUnits());

    /// <summary>Gets by what law it asks, a reason for each statement, the amount first.</summary>
    public IReadOnlyList<Reason> Because => _because;

    /// <summary>
    /// Gets why it asks for none, or not on everything, where the policy asks for interest; else nothing.
    /// </summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    public static NoticeInterest Of(Proposal proposal)
    {
        var interest = new NoticeInterest();
        if (proposal.State.Basis.Options.Interest is InterestOnNotices.Asked && proposal.AsksForAll)
        {
            interest.Read(proposal);
        }

        return interest;
    }

    /// <summary>What is asked for on a receivable, or null for nothing.</summary>
    public Money? On(ReceivableId receivable) => Statements
        .SelectMany(statement => statement.Items)
        .FirstOrDefault(item => item.Claim.Receivable == receivable)?.Interest;

    private void Read(Proposal proposal)
    {
        var state = proposal.State;
        var read = new CaseInterest(state);
        var found = new List<InterestStatement>();
        for (var i = 0; i < proposal.Roles.Length; i++)
        {
            ref readonly var item = ref state.Items[i];
            if (!item.Item.IsPrincipal || proposal.AskedOf(i) is not (> 0 and var asked))
            {
                continue;
            }

            var receivable = state.Debtor.Facts.Receivables[item.Item.Source];
            var one = read.On(receivable, leftOut: item.Item.Open - asked);
            if (one.Statement is { } statement)
            {
                found.Add(statement);
            }
            else
            {
                _reasons.Add(one.WhyNot!);
            }
        }

        Ask(state, CaseInterest.ByRule(found, state.Basis.Law.Book));
    }

    // What is below the minimum is not asked for; it goes on to accrue.
    private void Ask(CaseState state, ValueList<InterestStatement> statements)
    {
        var currency = state.Case.Id.Currency;
        var amount = statements.Aggregate(new Money(0, currency), (sum, statement) => sum + statement.Interest);
        if (amount.Amount <= 0)
        {
            return;
        }

        if (state.Basis.Options.InterestMinimum is { } minimum && !(minimum.In(currency) <= amount))
        {
            _reasons.Add(Below(minimum.In(currency), amount));
            return;
        }

        Statements = statements;
        _because.AddRange(statements.Select(statement => new Reason
        {
            Rule = Rules.InterestAsked,
            Arguments =
            [
                Argument.Of("amount", statement.Interest),
                Argument.Of("until", Day.Of(statement.Items.Max(item => item.Claim.LastDay))),
                Argument.Verbatim("law", statement.Rule.Id.Value),
                Argument.Verbatim("citation", statement.Rule.Citation),
            ],
        }));
    }

    private static Reason Below(Money? least, Money amount) => new()
    {
        Rule = Rules.InterestMinimum,
        Arguments = least is { } figure
            ? [Argument.Of("amount", amount), Argument.Of("least", figure)]
            :
            [
                Argument.Coded("why", "noFigure"),
                Argument.Of("amount", amount),
                Argument.Coded("currency", amount.Currency.Code),
            ],
    };
}
