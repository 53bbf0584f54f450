namespace Dunning.Tests.Generated;

/// <summary>The same snapshot with its rows, and the rows in them, in another order.</summary>
internal static class Shuffled
{
    public static DebtorSnapshot Of(DebtorSnapshot snapshot, Random random)
    {
        var (facts, history) = (snapshot.Facts, snapshot.History);
        return new() { Facts = Rows(Debtor(facts, random), random), History = Rows(history, random) };
    }

    private static DunningHistory Rows(DunningHistory history, Random random) => history with
    {
        Items = Mix(history.Items, random),
        Contacts = Mix(history.Contacts, random),
        Episodes = Mix(history.Episodes, random),
        InFlight = Mix(history.InFlight, random),
    };

    private static DebtorFacts Debtor(DebtorFacts facts, Random random) => facts with
    {
        Contact = Profile(facts.Contact, random),
        Accounts = Mix(facts.Accounts, random, row => row with { Attributes = Mix(row.Attributes, random) }),
        Parties = Mix(facts.Parties, random, row => row with { Contact = Profile(row.Contact, random) }),
        Attributes = Mix(facts.Attributes, random),
    };

    private static DebtorFacts Rows(DebtorFacts facts, Random random) => facts with
    {
        Receivables = Mix(facts.Receivables, random, row => row with { Attributes = Mix(row.Attributes, random) }),
        Credits = Mix(facts.Credits, random),
        Payments = Mix(facts.Payments, random),
        Holds = Mix(facts.Holds, random),
        Promises = Mix(facts.Promises, random),
        Plans = Mix(facts.Plans, random, plan => plan with { Instalments = Mix(plan.Instalments, random) }),
        Measures = Mix(facts.Measures, random),
        FailedCollections = Mix(facts.FailedCollections, random),
        Contacts = Mix(facts.Contacts, random),
    };

    private static ContactProfile Profile(ContactProfile profile, Random random) => profile with
    {
        Reachable = Mix(profile.Reachable, random),
        Renewals = Mix(profile.Renewals, random),
        Consents = Mix(profile.Consents, random),
        Zones = Mix(profile.Zones, random),
        Preference = profile.Preference is { } wish ? wish with { Weekdays = Mix(wish.Weekdays, random) } : null,
    };

    private static ValueList<T> Mix<T>(ValueList<T> list, Random random, Func<T, T>? inside = null)
    {
        var rows = list.Select(inside ?? (row => row)).ToArray();
        random.Shuffle(rows);
        return [.. rows];
    }
}
