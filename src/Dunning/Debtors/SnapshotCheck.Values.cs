using System.Globalization;
using System.Runtime.CompilerServices;
using Dunning.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Debtors;

/// <content>What is asked of each number, date and word.</content>
internal sealed partial class SnapshotCheck
{
    // 100,000 items of this size still sum without overflow.
    private const long AmountMax = 10_000_000_000_000;

    private const int IdLengthMax = 200;

    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2200, 12, 31);

    // Ids are printed, logged and compared: they are short and hold nothing that a terminal would obey.
    private void Id(Place where, string id)
    {
        Require(id.Length <= IdLengthMax, "DUN2015", where, $"an id of {id.Length} characters; at most {IdLengthMax}.");
        Require(!id.Any(char.IsControl), "DUN2015", where, "an id holds a control character. Leave it out.");
    }

    private void Known(Place where, ValueList<ReceivableId> ids)
    {
        foreach (var id in ids)
        {
            Require(_receivables.ContainsKey(id), "DUN2007", where, $"\"{id}\" is no receivable of this debtor.");
        }
    }

    private Currency CurrencyOf(ReceivableId id) => _receivables.GetValueOrDefault(id, Facts.Currency);

    private void Case(Place where, CaseId? id)
    {
        Require(id is not { } of || of.Debtor == Facts.Debtor, "DUN2007", where, $"{id} is a case of another debtor.");
        Require(id is not { } named || named.Currency != Currency.None, "DUN2004", where, "a case needs a currency.");
    }

    private void Positive(Place where, decimal amount, Currency currency)
    {
        Require(amount > 0, "DUN2005", where, $"{Text(amount)} is not above zero.");
        Amount(where, amount, currency);
    }

    private void Amount(Place where, decimal amount, Currency currency)
    {
        if (currency == Currency.None)
        {
            Add("DUN2004", where, $"{Text(amount)} has no currency: give it one, or give the debtor one for all.");
        }
        else if (!new Money(amount, currency).TryMinorUnits(out var minor))
        {
            Add(
                "DUN2005",
                where,
                $"{Text(amount)} {currency} is too fine: {currency} has {currency.Decimals} decimals. Give a rounded "
                    + $"amount.");
        }
        else if (Math.Abs(minor) > AmountMax)
        {
            Add("DUN2005", where, $"{Text(amount)} {currency} is above {AmountMax} minor units.");
        }
    }

    // Money that is only compared may be finer than its currency; it is rounded then.
    private void Fits(Place where, Money money) => Require(
        decimal.Abs(money.Amount) <= AmountMax / money.Currency.MinorUnits,
        "DUN2005",
        where,
        $"{money} is above {AmountMax} minor units.");

    private void OneOf<T>(Place where, T value)
        where T : struct, Enum =>
        Require(
            Enum.IsDefined(value),
            "DUN2014",
            where,
            $"{value} is none of {Names<T>()}.");

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>());

    private void NotNegative(Place where, int? number) =>
        Require(number is null or >= 0, "DUN2010", where, $"{number} is negative.");

    private void Dated(Place where, LocalDate? date)
    {
        if (date is { } day)
        {
            Require(
                day.Calendar == CalendarSystem.Iso,
                "DUN2012",
                where,
                $"{Text(Iso(day))} is given in the {day.Calendar.Name} calendar; give it in the ISO calendar.");
            Require(
                Iso(day) >= Earliest && Iso(day) <= Latest,
                "DUN2012",
                where,
                $"{Text(Iso(day))} lies outside {Text(Earliest)} to {Text(Latest)}.");
        }
    }

    // Dates of two calendars do not compare.
    private static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    private void Zones(Place where, ValueList<string> zones)
    {
        foreach (var zone in zones)
        {
            Require(
                DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null,
                "DUN2013",
                where,
                $"\"{zone}\" is no time zone of the TZDB, such as Europe/Berlin.");
        }
    }

    private void Attributes(Place where, ValueList<AttributeValue> attributes)
    {
        Unique(where, attributes, attribute => attribute.Name);
        foreach (var attribute in attributes)
        {
            if (attribute.Type is AttributeType.Money)
            {
                Fits(where, attribute.Money);
            }
            else if (attribute.Type is AttributeType.Date)
            {
                Dated(where, attribute.Date);
            }
        }
    }

    private void Unique<T>(Place where, ValueList<T> list, Func<T, string> key)
    {
        if (list.IsEmpty)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            var name = key(item);
            Require(name.Length > 0, "DUN2001", where, "an entry has no id.");
            Id(where, name);
            Require(seen.Add(name), "DUN2003", where, $"\"{name}\" stands twice.");
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProblemTemplate Text(int? count) => count is { } known
        ? ProblemTemplate.Of($"{known}")
        : ProblemTemplate.Whole("an unknown number");

    private static ProblemTemplate Text(LocalDate? date) => date is { } day
        ? ProblemTemplate.Of($"{LocalDatePattern.Iso.Format(day)}")
        : ProblemTemplate.Whole("no day");

    private void Require(
        bool holds,
        string id,
        Place where,
        [InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText text)
    {
        if (!holds)
        {
            _problems.Add(new(id, where.ToString(), text));
        }
    }

    private void Require(bool holds, string id, Place where, string text)
    {
        if (!holds)
        {
            Add(id, where, text);
        }
    }

    private void Add(string id, Place where, ProblemText text) => _problems.Add(new(id, where.ToString(), text));

    private void Add(string id, Place where, string text) => _problems.Add(new(id, where.ToString(), text));

    /// <summary>A path into the facts that becomes a string only when something is wrong there.</summary>
    private readonly record struct Place(string Parent, string Member)
    {
        public static implicit operator Place(string member) => new("", member);

        public override string ToString() => Parent.Length == 0 ? Member : $"{Parent}.{Member}";
    }
}
