using Dunning.Arrears;
using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>Reads the facts of the catalogue for a case on a day.</summary>
internal static class FactReader
{
    public static Reading Read(Fact fact, CaseState state) => fact.Owner is { } owner
        ? AttributeReader.Read(fact, owner, state)
        : fact.Name switch
        {
            "openAmount" => Reading.Whole(state.Open),
            "overdueAmount" => Reading.Whole(state.Asked),
            "disputedAmount" => Reading.Whole(state.Disputed),
            "overdueShare" => Reading.Share(state.Asked, state.Open),
            "overdueCount" => Reading.Whole(state.Sum(static (in item) => item.Asked > 0 ? 1 : 0)),
            "openCount" => Reading.Whole(state.Items.Length),
            "levelReached" => Reading.Whole(state.Case.Rung),
            "inFlightPayment" => Reading.Flag(state.Sum(static (in item) => item.InFlight) > 0),
            "month" => Reading.Whole(state.Today.Date.Month),
            "dayOfMonth" => Reading.Whole(state.Today.Date.Day),
            "weekday" => Reading.Code(Codes.Of(state.Today.Weekday)),
            _ => ReadAge(fact, state),
        };

    private static Reading ReadAge(Fact fact, CaseState state) => fact.Name switch
    {
        "daysPastDue" => OldestPrincipal(state, static (in item) => item.DaysPastDue),
        "oldestDueDate" => OldestPrincipal(state, static (in item) => item.Item.Due.Number),
        "daysPastArrangement" => Since(state, ArrangementFacts.LastMissed(state)),
        "daysUntilDue" => NextDue(state) is { } due ? Reading.Whole(due - state.Today) : Reading.Unknown,
        "consecutiveInstalments" => Reading.Whole(ConsecutiveInstalments(state)),
        "daysSinceLastPayment" => Since(state, LastPayment(state)),
        "daysSinceHoldEnded" => Since(state, LastHoldEnd(state)),
        "tenureDays" => Since(state, Day.Of(state.Debtor.Facts.CustomerSince)),
        _ => ReadArrangement(fact, state),
    };

    private static Reading ReadArrangement(Fact fact, CaseState state) => fact.Name switch
    {
        "openPromises" => Reading.Whole(ArrangementFacts.Promises(state, PromiseState.Open).Count()),
        "brokenPromises" => Reading.Whole(ArrangementFacts.Broken(state, fact.InDays)),
        "keptPromiseRate" => ArrangementFacts.KeptRate(state),
        "planState" => Reading.Code(ArrangementFacts.PlanState(state)),
        "failedCollections" => Reading.Whole(FailedCollections(fact, state)),
        "holds" => Reading.Set(HoldKinds(state)),
        "accountState" => Reading.Code(Codes.Of(state.Case.AccountState)),
        "creditorRole" => Reading.Code(Codes.Of(state.Case.CreditorRole)),
        "rejectedDisputes" => Reading.Whole(ArrearsFacts.RejectedDisputes(state, fact.InDays)),
        "partPaidCount" => Reading.Whole(ArrearsFacts.PartPaid(state)),
        "paymentMethod" => ArrearsFacts.PaymentMethod(state),
        "likelyReason" => ReasonPoints.Read(state),
        "measureState" => Reading.Code(MeasureState(fact.Of!, state)),
        "unansweredAttempts" => Reading.Whole(ContactFacts.UnansweredBefore(state)),
        "daysSinceLastContact" => Since(state, ContactFacts.LastContact(state)),
        "contacts" => Reading.Whole(ContactFacts.Count(fact, state)),
        _ => ReadDebtor(fact, state.Debtor.Facts, state.Case.Id.Currency),
    };

    private static Reading ReadDebtor(Fact fact, DebtorFacts facts, Currency currency) => fact.Name switch
    {
        "onTimeRate" =>
            Reading.Share(facts.SettledOnTime ?? 0, facts.SettledOnTime is null ? 0 : facts.SettledItems ?? 0),
        "averageDaysLate" => Reading.Whole(facts.AverageDaysLate),
        "earlierEpisodes" => Reading.Whole(facts.EarlierEpisodes),
        "valueTier" => Reading.Code(facts.ValueTier),
        "lifetimeValue" => facts.LifetimeValue is { } value && value.Currency == currency
            ? Reading.Whole(value.Round(MidpointRounding.AwayFromZero).ToMinorUnits())
            : Reading.Unknown,
        "openServiceTicket" => Reading.Flag(facts.OpenServiceTicket),
        "hardship" => Reading.Flag(facts.Hardship),
        "vulnerable" => Reading.Flag(facts.Vulnerable),
        "hostile" => Reading.Flag(facts.Hostile),
        "debtorKind" => Reading.Code(Codes.Of(facts.Kind)),
        "jurisdiction" => Reading.Code(facts.Jurisdiction),
        "preferredChannel" => Reading.Code(facts.Contact.Preference?.Channel?.Name),
        "riskScore" => Reading.Whole(facts.RiskScore),
        "statedReason" => facts.StatedReason is ArrearsReason.Unknown
            ? Reading.Unknown
            : Reading.Code(Codes.Of(facts.StatedReason)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Name, "Not in the catalogue."),
    };

    private static Reading Since(CaseState state, Day? day) =>
        day is { } known ? Reading.Whole(state.Today - known) : Reading.Unknown;

    private static Reading OldestPrincipal(CaseState state, Part part)
    {
        foreach (ref readonly var item in state.Items.AsSpan())
        {
            if (item.Item.IsPrincipal)
            {
                return Reading.Whole(part(item));
            }
        }

        return Reading.Unknown;
    }

    private static Day? NextDue(CaseState state)
    {
        foreach (ref readonly var item in state.Items.AsSpan())
        {
            if (item.Item.Due >= state.Today)
            {
                return item.Item.Due;
            }
        }

        return null;
    }

    private static int ConsecutiveInstalments(CaseState state)
    {
        var (longest, run) = (0, 0);
        foreach (var instalment in state.Case.Instalments)
        {
            if (instalment.Due >= state.Today)
            {
                break;
            }

            run = instalment.IsOpen ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static Day? LastPayment(CaseState state) => Latest(state.Debtor.Facts.Payments
        .Where(payment => payment.Kind is PaymentKind.Payment)
        .Select(payment => Day.Of(payment.On))
        .Where(day => day <= state.Today));

    private static Day? LastHoldEnd(CaseState state) => Latest(state.Case.Holds
        .Where(hold => hold.End() <= state.Today)
        .Select(hold => hold.End()!.Value));

    private static Day? Latest(IEnumerable<Day> days)
    {
        Day? latest = null;
        foreach (var day in days)
        {
            latest = latest is { } known ? Day.Max(known, day) : day;
        }

        return latest;
    }

    private static int FailedCollections(Fact fact, CaseState state) => state.Debtor.Facts.FailedCollections.Count(
        failed => ContactFacts.IsIn(Day.Of(failed.On), fact.InDays, state.Today)
            && (fact.Of is null || string.Equals(Codes.Of(failed.Category), fact.Of, StringComparison.Ordinal)));

    private static string[] HoldKinds(CaseState state) =>
    [
        .. state.Case.Holds.Where(hold => hold.IsInForce(state.Today)).Select(hold => Codes.Of(hold.Kind)).Distinct(),
    ];

    private static string MeasureState(string measure, CaseState state)
    {
        var latest = Measures.MeasureReading.Last(measure, state);
        return latest is null ? "none" : Codes.Of(latest.State);
    }
}
