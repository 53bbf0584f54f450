using Dunning.Receivables;
using NodaTime;

namespace Dunning.Promises;

/// <summary>Accepts a choice: what is to be recorded because of it, or every reason why not.</summary>
internal sealed class ChoiceBook(DunningPolicy policy, CaseState[] states, DebtorSnapshot snapshot)
{
    public Acceptance Accept(DebtorChoice choice, Day today)
    {
        var option = OptionBook.Of(policy, states, snapshot.Facts, today).FirstOrDefault(known => Takes(known, choice));
        var whyNot = ChoiceJudge.Judge(policy, snapshot.Facts, choice, option);
        return whyNot.IsEmpty ? Recorded(choice, option!, today.Date) : Refused(whyNot);
    }

    private Acceptance Refused(ValueList<Reason> whyNot) => new() { WhyNot = whyNot, Snapshot = snapshot };

    private bool Takes(DebtorOption option, DebtorChoice choice) =>
        option.Kind == choice.Kind
        && (option.Case is null || option.Case == (choice.Case ?? OnlyCase))
        && option.Receivable == choice.Receivable
        && option.Channel == choice.Channel
        && option.Plan == choice.Plan;

    private CaseId? OnlyCase => states is [var only] ? only.Case.Id : null;

    private Acceptance Recorded(DebtorChoice choice, DebtorOption option, LocalDate today)
    {
        var made = choice.Kind switch
        {
            ChoiceKind.PayLater => Promise(choice, option, today),
            ChoiceKind.PayByPlan or ChoiceKind.ChangePlan => Plan(choice, option, today),
            ChoiceKind.Dispute => Dispute(choice, today),
            ChoiceKind.TellReason => Empty with { StatedReason = choice.Reason },
            ChoiceKind.AskForPerson => Person(today),
            ChoiceKind.SetPreference => Empty with { Preference = choice.Preference! with { StatedOn = today } },
            ChoiceKind.StopChannel => Stop(choice.Channel!.Value, today),
            _ => Empty with { ToPay = choice.Amount ?? option.Most },
        };
        var after = DebtorSnapshot.Of(Into(snapshot.Facts, made), snapshot.History);
        return after.Problems.IsEmpty
            ? made with { Snapshot = after.Value }
            : Refused(after.Problems.Select(ChoiceReasons.Unfit).ToValueList());
    }

    private Acceptance Empty => new() { Snapshot = snapshot };

    private CaseState StateOf(DebtorOption option) => states.First(state => state.Case.Id == option.Case);

    private Acceptance Promise(DebtorChoice choice, DebtorOption option, LocalDate today)
    {
        var state = StateOf(option);
        return Empty with
        {
            Promise = new()
            {
                Id = choice.Id!,
                Amount = (choice.Amount ?? option.Most!.Value).Amount,
                Currency = state.Case.Id.Currency,
                Creditor = state.Case.Id.Creditor,
                Account = state.Case.Id.Account,
                Receivables = new CaseAmounts(state).Promised,
                MadeOn = today,
                By = choice.By!.Value,
            },
        };
    }

    private Acceptance Plan(DebtorChoice choice, DebtorOption option, LocalDate today)
    {
        var state = StateOf(option);
        var wish = choice.Wish! with { Debt = option.Most!.Value, AgreedOn = today };
        var old = state.Case.Plans.FirstOrDefault(plan => plan.Id == option.Plan);
        var receivables = old is not null ? old.Receivables : new CaseAmounts(state).Unplanned;
        var plan = new PaymentPlan
        {
            Id = choice.Id!,
            AgreedOn = today,
            Currency = state.Case.Id.Currency,
            Creditor = state.Case.Id.Creditor,
            Account = state.Case.Id.Account,
            Receivables = receivables,
            Instalments = policy.Plans!.Draft(wish).Instalments,
            Interest = old?.Interest ?? HoldEffect.Default,
            Charges = old?.Charges ?? HoldEffect.Default,
        };
        var withdrawn = old is not null ? [] : state.Case.Promises
            .Where(promise => Dunning.Day.Of(promise.MadeOn) <= state.Today
                && PromiseJudge.StateOf(promise, state.Debtor, state.Basis) is PromiseState.Open
                && (promise.Receivables.IsEmpty || promise.Receivables.Any(receivables.Contains)))
            .Select(promise => promise with { State = PromiseState.Withdrawn })
            .ToValueList();
        return Empty with { Plan = plan, Replaced = old?.Replaced(today), Withdrawn = withdrawn };
    }

    private Acceptance Dispute(DebtorChoice choice, LocalDate today) => Empty with
    {
        Dispute = new()
        {
            Id = choice.Id!,
            Kind = HoldKind.Dispute,
            From = today,
            Receivables = [choice.Receivable!.Value],
            Amount = choice.Amount?.Amount,
        },
    };

    private Acceptance Person(LocalDate today) => Empty with
    {
        Contact = new()
        {
            On = today,
            Channel = Channel.Portal,
            Direction = ContactDirection.Inbound,
            Outcome = ContactOutcome.RightParty,
            Purpose = Purpose.Reply,
        },
        Preference = (snapshot.Facts.Contact.Preference ?? new()) with { WantsCall = true, StatedOn = today },
    };

    // A channel that is left cannot be the preferred one.
    private Acceptance Stop(Channel channel, LocalDate today) => Empty with
    {
        Consent = new(channel, ConsentState.Withdrawn, today),
        Preference = snapshot.Facts.Contact.Preference is { } wish && wish.Channel == channel
            ? wish with { Channel = null }
            : null,
    };

    private static DebtorFacts Into(DebtorFacts facts, Acceptance made) => facts with
    {
        Promises =
        [
            .. facts.Promises.Select(known => made.Withdrawn.FirstOrDefault(other => other.Id == known.Id) ?? known),
            .. made.Promise is { } promise ? [promise] : Array.Empty<PromiseToPay>(),
        ],
        Plans =
        [
            .. facts.Plans.Select(known => made.Replaced is { } old && old.Id == known.Id ? old : known),
            .. made.Plan is { } plan ? [plan] : Array.Empty<PaymentPlan>(),
        ],
        Holds = made.Dispute is { } dispute ? facts.Holds.Add(dispute) : facts.Holds,
        StatedReason = made.StatedReason ?? facts.StatedReason,
        Hardship = made.StatedReason is ArrearsReason.Hardship ? true : facts.Hardship,
        Contacts = made.Contact is { } contact ? facts.Contacts.Add(contact) : facts.Contacts,
        Contact = facts.Contact with
        {
            Preference = made.Preference ?? facts.Contact.Preference,
            Consents = made.Consent is { } consent ? Stopped(facts.Contact.Consents, consent) : facts.Contact.Consents,
        },
    };

    // What was said before of the channel no longer holds for us; what the creditor was given stays as it is.
    private static ValueList<Consent> Stopped(ValueList<Consent> consents, Consent stopped) =>
    [
        .. consents.Where(known => known.Channel != stopped.Channel || known.GivenTo != stopped.GivenTo),
        stopped,
    ];
}
