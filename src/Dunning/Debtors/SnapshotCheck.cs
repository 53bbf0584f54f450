using NodaTime;

namespace Dunning.Debtors;

/// <summary>Looks a snapshot through once and names everything that the engine could not decide on.</summary>
internal sealed partial class SnapshotCheck
{
    public const int ReceivablesMax = 100_000;

    private readonly DebtorSnapshot _snapshot;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<ReceivableId, Currency> _receivables = [];
    private readonly HashSet<PartyId> _parties;
    private readonly HashSet<ChargeId> _charges = [];

    private SnapshotCheck(DebtorSnapshot snapshot)
    {
        _snapshot = snapshot;
        _parties = [.. snapshot.Facts.Parties.Select(party => party.Id)];
    }

    private DebtorFacts Facts => _snapshot.Facts;

    public static ValueList<Problem> Of(DebtorSnapshot snapshot)
    {
        var check = new SnapshotCheck(snapshot);
        check.Debtor();
        check.Receivables();
        check.Credits();
        check.Payments();
        check.Holds();
        check.Promises();
        check.Plans();
        check.Contacts("contacts", snapshot.Facts.Contacts);
        check.History();
        return check._problems.ToValueList();
    }

    private void Debtor()
    {
        Require(!Facts.Debtor.IsEmpty, "DUN2001", "debtor", "a debtor needs an id.");
        Id("debtor", Facts.Debtor.Value);
        Id("creditor", Facts.Creditor.Value);
        Dated("paymentsKnownUntil", Facts.PaymentsKnownUntil);
        Dated("customerSince", Facts.CustomerSince);
        NotNegative("settledItems", Facts.SettledItems);
        NotNegative("settledOnTime", Facts.SettledOnTime);
        NotNegative("earlierEpisodes", Facts.EarlierEpisodes);
        Require(
            Facts.SettledOnTime is not { } onTime || (Facts.SettledItems is { } all && onTime <= all),
            "DUN2010",
            "settledOnTime",
            $"{Facts.SettledOnTime} settled on time of {Text(Facts.SettledItems)} settled: "
                + $"give both, the first at most the second.");
        OneOf("kind", Facts.Kind);
        OneOf("statedReason", Facts.StatedReason);
        Fits("lifetimeValue", Facts.LifetimeValue ?? default);
        Unique("accounts", Facts.Accounts, account => account.Id.Value);
        Unique("parties", Facts.Parties, party => party.Id.Value);
        Profile("contact", Facts.Contact);
        Attributes("attributes", Facts.Attributes);
        AccountsAndParties();
    }

    private void AccountsAndParties()
    {
        for (var i = 0; i < Facts.Accounts.Count; i++)
        {
            var (where, account) = ($"accounts[{i}]", Facts.Accounts[i]);
            OneOf(new(where, "state"), account.State);
            OneOf(new(where, "creditorRole"), account.CreditorRole);
            Dated(new(where, "transferredOn"), account.TransferredOn);
            Attributes(new(where, "attributes"), account.Attributes);
        }

        for (var i = 0; i < Facts.Parties.Count; i++)
        {
            OneOf($"parties[{i}].role", Facts.Parties[i].Role);
            Profile($"parties[{i}].contact", Facts.Parties[i].Contact);
        }

        for (var i = 0; i < Facts.Measures.Count; i++)
        {
            OneOf($"measures[{i}].state", Facts.Measures[i].State);
            Dated($"measures[{i}].since", Facts.Measures[i].Since);
        }
    }

    private void Profile(string where, ContactProfile profile)
    {
        Zones(new(where, "zones"), profile.Zones);
        for (var i = 0; i < profile.Renewals.Count; i++)
        {
            Dated($"{where}.renewals[{i}].on", profile.Renewals[i].On);
        }

        for (var i = 0; i < profile.Consents.Count; i++)
        {
            OneOf($"{where}.consents[{i}].state", profile.Consents[i].State);
            Dated($"{where}.consents[{i}].on", profile.Consents[i].On);
            Dated($"{where}.consents[{i}].until", profile.Consents[i].Until);
            OneOf($"{where}.consents[{i}].givenTo", profile.Consents[i].GivenTo);
        }

        for (var i = 0; i < profile.Checks.Count; i++)
        {
            Dated($"{where}.checks[{i}].on", profile.Checks[i].On);
        }

        Dated(new(where, "preference.statedOn"), profile.Preference?.StatedOn);
        foreach (var weekday in profile.Preference?.Weekdays ?? [])
        {
            Require(
                weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday,
                "DUN2014",
                new(where, "preference.weekdays"),
                $"{(int)weekday} is no weekday.");
        }
    }

    private void Receivables()
    {
        var count = Facts.Receivables.Count;
        Require(
            count <= ReceivablesMax,
            "DUN2002",
            "receivables",
            $"{count} receivables; a debtor may have {ReceivablesMax}. Leave out what is settled.");
        for (var i = 0; i < Math.Min(count, ReceivablesMax); i++)
        {
            Receivable($"receivables[{i}]", Facts.Receivables[i]);
        }
    }

    private void Receivable(string where, in Receivable item)
    {
        Require(!item.Id.IsEmpty, "DUN2001", new(where, "id"), "a receivable needs an id.");
        Id(new(where, "id"), item.Id.Value);
        Id(new(where, "account"), item.Account.Value);
        Id(new(where, "creditor"), item.Creditor?.Value ?? "");
        if (!item.Id.IsEmpty && !_receivables.TryAdd(item.Id, item.Currency ?? Facts.Currency))
        {
            Add("DUN2003", new(where, "id"), $"\"{item.Id}\" stands twice; an id names one receivable of a debtor.");
        }

        var currency = item.Currency ?? Facts.Currency;
        Amounts(where, item, currency);
        Signs(where, item);
        OneOf(new(where, "kind"), item.Kind);
        OneOf(new(where, "rule"), item.Rule);
        OneOf(new(where, "paymentMethod"), item.PaymentMethod);
        Days(where, item);
        Require(
            item.GraceUntil is not { } grace || Iso(grace) >= Iso(item.DueOn),
            "DUN2008",
            new(where, "graceUntil"),
            $"grace ends on {Text(item.GraceUntil)}, before the due date {Text(item.DueOn)}.");
        Require(
            item.MaxRung is null or >= 0 and <= 99,
            "DUN2010",
            new(where, "maxRung"),
            $"{item.MaxRung} is no rung; give 0 to 99, or leave it out.");
        if (item.InFlight is { } inFlight)
        {
            Positive(new(where, "inFlight.amount"), inFlight.Amount, currency);
            Dated(new(where, "inFlight.expectedOn"), inFlight.ExpectedOn);
        }

        Attributes(new(where, "attributes"), item.Attributes);
    }

    private void Days(string where, in Receivable item)
    {
        Dated(new(where, "dueOn"), item.DueOn);
        Dated(new(where, "documentOn"), item.DocumentOn);
        Dated(new(where, "receivedOn"), item.ReceivedOn);
        Dated(new(where, "graceUntil"), item.GraceUntil);
        Dated(new(where, "nextCollectionOn"), item.NextCollectionOn);
        Dated(new(where, "cardExpiresOn"), item.CardExpiresOn);
        Dated(new(where, "timeBarredOn"), item.TimeBarredOn);
        Dated(new(where, "interestFrom"), item.InterestFrom);
        Dated(new(where, "aroseOn"), item.AroseOn);
    }

    // One charge is one receivable; two of it would be asked for twice.
    private void Booked(string where, in Receivable item)
    {
        if (item.Charge is { } charge)
        {
            Id(new(where, "charge"), charge.Value);
            Require(
                item.Kind is ReceivableKind.Charge && !charge.IsEmpty && _charges.Add(charge),
                "DUN2016",
                new(where, "charge"),
                $"\"{charge}\" stands here on a receivable of kind {Codes.Of(item.Kind)}, or stands twice: a charge is "
                    + $"booked once, as a receivable of kind charge.");
        }
    }

    // Nothing paid is no amount that lacks a currency.
    private void Amounts(string where, in Receivable item, Currency currency)
    {
        Amount(new(where, "amount"), item.Amount, currency);
        if (currency != Currency.None || item.Paid != 0)
        {
            Amount(new(where, "paid"), item.Paid, currency);
        }

        Booked(where, item);
    }

    private void Signs(string where, in Receivable item)
    {
        var credit = item.Kind is ReceivableKind.CreditNote;
        if (credit ? item.Amount > 0 : item.Amount < 0)
        {
            var place = new Place(where, "amount");
            if (credit)
            {
                Add(
                    "DUN2005",
                    place,
                    $"a credit note of {Text(item.Amount)}: money that the creditor owes is negative.");
            }
            else
            {
                Add("DUN2005", place, $"{Text(item.Amount)} is negative: only a credit note is (kind \"creditNote\").");
            }

            return;
        }

        Require(
            credit ? item.Paid <= 0 && item.Paid >= item.Amount : item.Paid >= 0 && item.Paid <= item.Amount,
            "DUN2006",
            new(where, "paid"),
            $"{Text(item.Paid)} paid of {Text(item.Amount)}: give what is allocated to it, from 0 to the amount; "
                + $"what goes beyond is a credit.");
    }

    private void Credits()
    {
        for (var i = 0; i < Facts.Credits.Count; i++)
        {
            var credit = Facts.Credits[i];
            Positive($"credits[{i}].amount", credit.Amount, credit.Currency ?? Facts.Currency);
        }
    }

    private void Payments()
    {
        for (var i = 0; i < Facts.Payments.Count; i++)
        {
            var payment = Facts.Payments[i];
            Positive($"payments[{i}].amount", payment.Amount, payment.Currency ?? Facts.Currency);
            Dated($"payments[{i}].on", payment.On);
            OneOf($"payments[{i}].kind", payment.Kind);
        }

        for (var i = 0; i < Facts.FailedCollections.Count; i++)
        {
            Dated($"failedCollections[{i}].on", Facts.FailedCollections[i].On);
            OneOf($"failedCollections[{i}].category", Facts.FailedCollections[i].Category);
        }
    }

    private void Holds()
    {
        Unique("holds", Facts.Holds, hold => hold.Id.Value);
        for (var i = 0; i < Facts.Holds.Count; i++)
        {
            Hold($"holds[{i}]", Facts.Holds[i]);
        }
    }

    private void HoldCodes(string where, Hold hold)
    {
        OneOf(new(where, "kind"), hold.Kind);
        OneOf(new(where, "outcome"), hold.Outcome);
        OneOf(new(where, "age"), hold.Age);
        OneOf(new(where, "charges"), hold.Charges);
    }

    private void Hold(string where, Hold hold)
    {
        HoldCodes(where, hold);
        Dated(new(where, "from"), hold.From);
        Dated(new(where, "until"), hold.Until);
        Require(
            hold.Until is not { } until || Iso(until) >= Iso(hold.From),
            "DUN2008",
            new(where, "until"),
            $"hold \"{hold.Id}\" ends on {Text(hold.Until)}, before it starts on {Text(hold.From)}.");
        Dated(new(where, "causeEndedOn"), hold.CauseEndedOn);
        Require(
            hold.CauseEndedOn is not { } ended || Iso(ended) >= Iso(hold.From),
            "DUN2008",
            new(where, "causeEndedOn"),
            $"the cause of hold \"{hold.Id}\" ends on {Text(hold.CauseEndedOn)}, before it starts on "
                + $"{Text(hold.From)}.");
        Require(
            hold.Amount is null || (hold.Receivables.Count == 1 && hold.Amount > 0),
            "DUN2009",
            new(where, "amount"),
            $"hold \"{hold.Id}\" covers {Text(hold.Amount ?? 0)} of {hold.Receivables.Count} receivables: "
                + $"a part is above zero, of exactly one.");
        if (hold is { Amount: { } amount, Receivables.Count: 1 })
        {
            Amount(new(where, "amount"), amount, CurrencyOf(hold.Receivables[0]));
        }

        Known(new(where, "receivables"), hold.Receivables);
        Require(
            hold.Outcome is DisputeOutcome.Open || (hold.Kind is HoldKind.Dispute && hold.Until is not null),
            "DUN2011",
            new(where, "outcome"),
            $"hold \"{hold.Id}\" is {Codes.Of(hold.Outcome)}: only a dispute that has ended was rejected or credited.");
        Require(
            hold.Party is not { } party || _parties.Contains(party),
            "DUN2007",
            new(where, "party"),
            $"\"{hold.Party}\" is no party of this debtor.");
    }

    private void Promises()
    {
        Unique("promises", Facts.Promises, promise => promise.Id.Value);
        for (var i = 0; i < Facts.Promises.Count; i++)
        {
            var (where, promise) = ($"promises[{i}]", Facts.Promises[i]);
            Positive(new(where, "amount"), promise.Amount, promise.Currency ?? Facts.Currency);
            Dated(new(where, "madeOn"), promise.MadeOn);
            Dated(new(where, "by"), promise.By);
            OneOf(new(where, "state"), promise.State ?? default);
            Require(
                Iso(promise.By) >= Iso(promise.MadeOn),
                "DUN2008",
                new(where, "by"),
                $"promised by {Text(promise.By)}, before it was made on {Text(promise.MadeOn)}.");
            Known(new(where, "receivables"), promise.Receivables);
        }
    }

    private void Plans()
    {
        Unique("plans", Facts.Plans, plan => plan.Id.Value);
        for (var i = 0; i < Facts.Plans.Count; i++)
        {
            var (where, plan) = ($"plans[{i}]", Facts.Plans[i]);
            Dated(new(where, "agreedOn"), plan.AgreedOn);
            Dated(new(where, "endedOn"), plan.EndedOn);
            OneOf(new(where, "state"), plan.State);
            OneOf(new(where, "interest"), plan.Interest);
            OneOf(new(where, "charges"), plan.Charges);
            Known(new(where, "receivables"), plan.Receivables);
            for (var k = 0; k < plan.Instalments.Count; k++)
            {
                var part = plan.Instalments[k];
                Positive($"{where}.instalments[{k}].amount", part.Amount, plan.Currency ?? Facts.Currency);
                Dated($"{where}.instalments[{k}].dueOn", part.DueOn);
                Require(
                    part.Paid >= 0 && part.Paid <= part.Amount,
                    "DUN2006",
                    $"{where}.instalments[{k}].paid",
                    $"{Text(part.Paid)} paid of {Text(part.Amount)}: give 0 to the amount.");
            }
        }
    }

    private void Contacts(string where, ValueList<ContactAttempt> contacts)
    {
        for (var i = 0; i < contacts.Count; i++)
        {
            Dated($"{where}[{i}].on", contacts[i].On);
            OneOf($"{where}[{i}].direction", contacts[i].Direction);
            OneOf($"{where}[{i}].outcome", contacts[i].Outcome);
            OneOf($"{where}[{i}].purpose", contacts[i].Purpose);
            OneOf($"{where}[{i}].place", contacts[i].Place);
            OneOf($"{where}[{i}].tone", contacts[i].Tone);
            Require(
                contacts[i].Channel.Kind is not ChannelKind.None,
                "DUN2001",
                $"{where}[{i}].channel",
                "a contact needs a channel.");
            Case($"{where}[{i}].case", contacts[i].Case);
            Levels($"{where}[{i}].levelsBefore", contacts[i].LevelsBefore ?? []);
            if (contacts[i].Charge is { } charge)
            {
                Charge($"{where}[{i}].charge", charge, contacts[i].Case);
            }
        }
    }
}
