using Dunning.Conditions;
using Dunning.Diagnostics;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Policies.Analysis;

/// <summary>Makes a debtor of the values that an answer has left to the facts.</summary>
/// <remarks>
/// Whoever the answer does not describe otherwise is a consumer, 20 days late with 120.00. Not every fact can be made
/// to order, and facts are not as free as the answer takes them: what comes out is decided before it is shown, and
/// nothing is shown that does not hold.
/// </remarks>
/// <param name="world">The world that has answered.</param>
/// <param name="model">The policy.</param>
internal sealed class ExampleMaker(World world, PolicyModel model)
{
    private static readonly LocalDate Usually = new(2026, 3, 10);
    private static readonly string[] Calendar = ["month", "dayOfMonth", "weekday"];
    private const int SearchDays = 1_500;

    /// <summary>Makes a debtor for whom a condition is true.</summary>
    /// <param name="when">The condition; none for any.</param>
    /// <param name="says">What becomes of the debtor, or null if the example does not show it.</param>
    /// <param name="also">What the debtor has besides; null for nothing.</param>
    /// <returns>The example, or null where none could be made.</returns>
    public ExampleDebtor? Make(
        Condition? when, Func<CaseState, ProblemTemplate?> says, Action<ExampleDraft>? also = null)
    {
        if (DateOf() is not { } today)
        {
            return null;
        }

        var draft = new ExampleDraft(today, world.Currency);
        if (!SetDebts(draft) || !SetFacts(draft) || !SetAttributes(draft))
        {
            return null;
        }

        also?.Invoke(draft);
        var (snapshot, asOf) = (draft.Snapshot(), AsOf.On(today));
        return Examples.StateOf(model, snapshot, asOf) is { } state
            && (when is null || ConditionReader.Judge(when, state) is Truth.True)
            && says(state) is { } outcome
            ? new(ProblemTemplate.Of($"{Words(draft, state)}: {outcome}"), snapshot, asOf)
            : null;
    }

    private ProblemTemplate Words(ExampleDraft draft, CaseState state)
    {
        var age = FactReader.Read(Facts.DaysPastDue, state);
        var words = draft.Words.ToList();
        if (Calendar.Any(fact => LeftTo(fact) is not null))
        {
            words.Add(ProblemTemplate.Of($"on {Day.Of(draft.Today)}"));
        }

        if (age.IsKnown)
        {
            words.Add(ProblemTemplate.Of($"day {age.Number}"));
        }

        if (state.Items.Length > 1)
        {
            words.Add(ProblemTemplate.Of($"{state.Items.Length} receivables"));
        }

        words.Add(ProblemTemplate.Of($"{state.Money(state.Open)} open"));
        if (state.Disputed > 0)
        {
            words.Add(ProblemTemplate.Of($"{state.Money(state.Disputed)} disputed"));
        }

        return ProblemTemplate.Join(", ", words);
    }

    // The values left to a fact, or null where nothing tests it.
    private ValueSet? LeftTo(string fact) => world.Variables.Find(fact) is { } variable ? world.Found(variable) : null;

    private LocalDate? DateOf()
    {
        var (month, day, weekday) = (LeftTo("month"), LeftTo("dayOfMonth"), LeftTo("weekday"));
        for (var i = 0; i < SearchDays; i++)
        {
            var date = Usually.PlusDays(i);
            if (month?.Contains(date.Month) != false
                && day?.Contains(date.Day) != false
                && weekday?.Contains((int)date.DayOfWeek - 1) != false)
            {
                return date;
            }
        }

        return null;
    }

    private bool SetDebts(ExampleDraft draft)
    {
        var dueDay = model.Options.DueDay is DueDayCount.One ? 1 : 0;
        if (LeftTo("daysPastDue") is { } age && !age.Contains(draft.Age + dueDay))
        {
            if (!age.HasKnown)
            {
                draft.PaidUp();
                return true;
            }

            draft.Age = (int)Math.Clamp(age.Nearest(draft.Age), -20_000, 20_000) - dueDay;
        }

        if (LeftTo("oldestDueDate") is { HasKnown: true } due && !due.Contains(draft.DueNumber))
        {
            draft.Age = Day.Of(draft.Today).Number - (int)Math.Clamp(due.Nearest(draft.DueNumber), 700_000, 800_000);
        }

        draft.Open = Pick("openAmount", draft.Open);
        draft.Overdue = Pick("overdueAmount", draft.Age > 0 ? draft.Open : 0);
        draft.Open = Math.Max(draft.Open, draft.Overdue);
        draft.Disputed = Pick("disputedAmount", 0);
        draft.Count = (int)Math.Clamp(Math.Max(Pick("overdueCount", 1), Pick("openCount", 1)), 1, 100);
        return true;
    }

    private long Pick(string fact, long usual) =>
        LeftTo(fact) is { HasKnown: true } values ? values.Nearest(usual) : usual;

    private bool SetFacts(ExampleDraft draft)
    {
        for (var i = 0; i < world.Variables.Count; i++)
        {
            var (entry, values) = (world.Variables[i], world.Found(i));
            if (entry.Fact.Owner is null && !ExampleFacts.Set(draft, entry, values))
            {
                return false;
            }
        }

        return true;
    }

    private bool SetAttributes(ExampleDraft draft)
    {
        for (var i = 0; i < world.Variables.Count; i++)
        {
            var (entry, values) = (world.Variables[i], world.Found(i));
            if (entry.Fact.Owner is { } owner && !values.HasUnknown && entry.Member is null)
            {
                draft.Declare(owner, ValueOf(entry, values), entry.Fact.ToString());
            }
        }

        return true;
    }

    private AttributeValue ValueOf(Variables.Entry entry, ValueSet values)
    {
        var name = entry.Fact.Name;
        var number = values.Nearest(0);
        return entry.Fact.Type switch
        {
            FactType.Integer => AttributeValue.Of(name, number),
            FactType.Money => AttributeValue.Of(name, Money.FromMinorUnits(number, world.Currency)),
            FactType.Share => AttributeValue.Of(name, new Percentage((int)Math.Clamp(number / 2, 0, 1_000_000))),
            FactType.Date => AttributeValue.Of(
                name, new Day((int)Math.Clamp(values.Nearest(Day.Of(Usually).Number), 693_960, 803_000)).Date),
            FactType.Flag => AttributeValue.Of(name, number == 1),
            FactType.Text => AttributeValue.Of(name, ExampleFacts.TextOf(entry, number)),
            _ => AttributeValue.OfSet(name, MembersOf(entry.Fact)),
        };
    }

    private string[] MembersOf(Fact fact) =>
    [
        .. Enumerable.Range(0, world.Variables.Count)
            .Where(i => world.Variables[i].Member is not null
                && world.Variables[i].Fact.ToString() == fact.ToString()
                && !world.Found(i).Contains(0))
            .Select(i => world.Variables[i].Member!),
    ];
}
