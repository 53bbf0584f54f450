using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>A made-up portfolio: as many distinct debtors as wanted, each from its number and the seed alone.</summary>
/// <remarks>
/// Ages, levels, contacts, promises, disputes, holds, payments and preferences are mixed as in a consumer lender's
/// book with some business customers: most are a few weeks late and paid before, few are in a state that stops all.
/// </remarks>
public sealed class Portfolio
{
    private readonly int _seed;

    /// <summary>Makes a portfolio.</summary>
    /// <param name="seed">Another seed gives other debtors.</param>
    /// <param name="cases">The cases of each debtor, at least 1.</param>
    /// <param name="items">The receivables of each debtor over all cases, at least one per case.</param>
    public Portfolio(int seed = 1, int cases = 3, int items = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, cases);
        (_seed, Cases, Items) = (seed, cases, items);
    }

    /// <summary>Gets the day for which the portfolio is made: a Tuesday.</summary>
    public static LocalDate Today { get; } = new(2026, 2, 10);

    public int Cases { get; }

    public int Items { get; }

    /// <summary>Returns a debtor; the same number always gives an equal one.</summary>
    public DebtorSnapshot Debtor(int number)
    {
        var numbers = new Numbers(_seed, number);
        var profile = DebtorProfile.Of(number, numbers);
        var debts = new Debts(profile, numbers);
        for (var i = 0; i < Items; i++)
        {
            debts.Add($"R-{number}-{i}", profile.AccountOf(i % Cases));
        }

        var arrangements = new Arrangements(debts, numbers);
        var facts = profile.Facts(numbers) with
        {
            Accounts = profile.Accounts(Cases, numbers),
            Receivables = debts.Receivables.ToValueList(),
            Payments = debts.Payments.ToValueList(),
            Credits = arrangements.Credits(),
            Holds = arrangements.Holds(),
            Promises = arrangements.Promises(),
            Plans = arrangements.Plans(),
            Contacts = arrangements.OutsideContacts(),
            FailedCollections = arrangements.FailedCollections(),
        };
        return new() { Facts = facts, History = debts.History(profile) };
    }

    /// <summary>Returns debtors by number.</summary>
    public DebtorSnapshot[] Debtors(int first, int count)
    {
        var debtors = new DebtorSnapshot[count];
        for (var i = 0; i < count; i++)
        {
            debtors[i] = Debtor(first + i);
        }

        return debtors;
    }

    /// <summary>
    /// Returns an equal snapshot that the engine has not read yet, so that reading it is measured too.
    /// </summary>
    public static DebtorSnapshot Fresh(DebtorSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new() { Facts = snapshot.Facts, History = snapshot.History };
    }
}
