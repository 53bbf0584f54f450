namespace Dunning.Promises;

/// <summary>Holds a choice against the option that it takes, and finds everything that stands in the way.</summary>
internal sealed class ChoiceJudge(DunningPolicy policy, DebtorFacts facts, DebtorChoice choice)
{
    private readonly List<Reason> _whyNot = [];

    public static ValueList<Reason> Judge(
        DunningPolicy policy, DebtorFacts facts, DebtorChoice choice, DebtorOption? option)
    {
        var judge = new ChoiceJudge(policy, facts, choice);
        judge.Judge(option);
        return judge._whyNot.Distinct().ToValueList();
    }

    private void Judge(DebtorOption? option)
    {
        if (option is null)
        {
            _whyNot.Add(ChoiceReasons.Unknown(NameOf(choice)));
            return;
        }

        _whyNot.AddRange(option.WhyNot);
        if (choice.Kind is ChoiceKind.PayLater or ChoiceKind.PayByPlan or ChoiceKind.ChangePlan or ChoiceKind.Dispute
            && (string.IsNullOrEmpty(choice.Id) || IsTaken(choice.Id)))
        {
            _whyNot.Add(ChoiceReasons.IdTaken(choice.Id));
        }

        if (option.IsOffered)
        {
            Bounds(option);
        }
    }

    private void Bounds(DebtorOption option)
    {
        switch (choice.Kind)
        {
            case ChoiceKind.PayByPlan or ChoiceKind.ChangePlan:
                Plan(option);
                break;
            case ChoiceKind.TellReason:
                Require(option.Reasons.Contains(choice.Reason), "noReason");
                break;
            case ChoiceKind.SetPreference:
                Preference(option);
                break;
            case ChoiceKind.PayLater:
                Amount(choice.Amount, option);
                Day(option);
                break;
            default:
                Amount(choice.Amount, option);
                break;
        }
    }

    private void Amount(Money? chosen, DebtorOption option)
    {
        if (chosen is not { } amount || option is not { Least: { } least, Most: { } most })
        {
            return;
        }

        var found = Argument.Of("found", amount);
        if (amount.Currency != most.Currency)
        {
            Add("otherCurrency", found, Argument.Of("most", most));
            return;
        }

        Require(amount.TryMinorUnits(out _), "tooFine", found);
        Require(amount.Amount >= least.Amount, "tooLittle", found, Argument.Of("least", least));
        Require(amount.Amount <= most.Amount, "tooMuch", found, Argument.Of("most", most));
    }

    private void Day(DebtorOption option)
    {
        var (from, until) = (Dunning.Day.Of(option.From!.Value), Dunning.Day.Of(option.Until!.Value));
        var bounds = (From: Argument.Of("from", from), Until: Argument.Of("until", until));
        if (choice.By is not { } by)
        {
            Add("noDay", bounds.From, bounds.Until);
            return;
        }

        var on = Argument.Of("on", Dunning.Day.Of(by));
        Require(by >= option.From, "tooEarly", on, bounds.From);
        Require(by <= option.Until, "tooLate", on, bounds.Until);
    }

    // The day of the agreement is today, whatever the wish says: it is agreed by being accepted.
    private void Plan(DebtorOption option)
    {
        if (choice.Wish is not { } wish)
        {
            Add("noPlan");
            return;
        }

        Amount(wish.Debt, option);
        _whyNot.AddRange(policy.Plans!.Draft(wish with { Debt = option.Most!.Value, AgreedOn = option.From!.Value })
            .Problems.Select(ChoiceReasons.Of));
    }

    private void Preference(DebtorOption option)
    {
        if (choice.Preference is not { } wish)
        {
            Add("noPreference");
        }
        else if (wish.Channel is { } channel && !option.Channels.Contains(channel))
        {
            _whyNot.Add(ChoiceReasons.Unknown(channel.Name));
        }
    }

    private bool IsTaken(string id) => choice.Kind switch
    {
        ChoiceKind.PayLater => facts.Promises.Any(known => known.Id.Value == id),
        ChoiceKind.Dispute => facts.Holds.Any(known => known.Id.Value == id),
        _ => facts.Plans.Any(known => known.Id.Value == id),
    };

    private static string NameOf(DebtorChoice choice) =>
        choice.Receivable?.Value ?? choice.Channel?.Name ?? choice.Plan?.Value ?? choice.Case?.ToString()
        ?? Codes.Of(choice.Kind);

    private void Require(bool holds, string bound, params ReadOnlySpan<Argument> figures)
    {
        if (!holds)
        {
            Add(bound, figures);
        }
    }

    private void Add(string bound, params ReadOnlySpan<Argument> figures) =>
        _whyNot.Add(ChoiceReasons.Bounds(bound, figures));
}
