using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Conditions over every fact of the catalogue and attributes of every type, nested up to four deep.</summary>
internal static class Conditions
{
    public static Condition Make(Dice dice, int depth = 3) => depth == 0 || dice.Below(3) == 0
        ? Test(dice)
        : dice.Below(4) switch
        {
            0 => Condition.All(Parts(dice, depth)),
            1 => Condition.Any(Parts(dice, depth)),
            2 => Condition.None(Parts(dice, depth)),
            _ => Test(dice),
        };

    private static Condition[] Parts(Dice dice, int depth) =>
        [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Make(dice, depth - 1))];

    private static Condition Test(Dice dice)
    {
        var fact = FactOf(dice);
        return dice.OneIn(6) ? fact.IsUnknown : fact switch
        {
            IntegerFact number => dice.Below(4) switch
            {
                0 => number.AtLeast(dice.Below(60) - 10),
                1 => number.AtMost(dice.Below(60)),
                2 => number.Between(dice.Below(10), 10 + dice.Below(10)),
                _ => number.In([.. Enumerable.Range(0, 1 + dice.Below(3)).Select(i => (long)(i + dice.Below(9)))]),
            },
            MoneyFact money => dice.OneIn(2) ? money.AtLeast(Sums(dice)) : money.AtMost(Sums(dice)),
            ShareFact share => dice.OneIn(2) ? share.AtLeast(Share(dice)) : share.AtMost(Share(dice)),
            DateFact date => dice.Below(3) switch
            {
                0 => date.OnOrAfter(Date(dice)),
                1 => date.OnOrBefore(Date(dice)),
                _ => date.Is(Date(dice)),
            },
            FlagFact flag => dice.OneIn(2) ? flag.IsTrue : flag.IsFalse,
            SetFact set => set.Has(Texts(dice, fact)),
            TextFact text => text.In(Texts(dice, fact)),
            _ => throw new InvalidOperationException($"{fact} has no type that is known here."),
        };
    }

    private static Fact FactOf(Dice dice) => dice.OneIn(5) ? Attribute(dice) : Known(dice);

    private static Fact Known(Dice dice)
    {
        var known = dice.Of(FactCatalogue.All.AsSpan());
        return known.Name switch
        {
            "brokenPromises" => Facts.BrokenPromises(dice.Below(2) * 90),
            "rejectedDisputes" => Facts.RejectedDisputes(dice.Below(2) * 30),
            "failedCollections" => Facts.FailedCollections(dice.Below(2) * 7, dice.Maybe(2, dice.Of<DeclineCategory>)),
            "contacts" => Facts.Contacts(dice.Below(2) * 14, dice.OneIn(2) ? ChannelKind.Call : null),
            "measureState" => Facts.MeasureState("bar-service"),
            _ => Dunning.Policies.FactTerms.Make(known.Type, known.Name, known.DerivesFromRisk),
        };
    }

    private static Fact Attribute(Dice dice)
    {
        var owner = dice.Of<AttributeOwner>();
        return dice.Below(7) switch
        {
            0 => Facts.Integer("employees", owner),
            1 => Facts.Money("nominal", owner),
            2 => Facts.Share("drawn", owner, derivesFromRisk: true),
            3 => Facts.Date("endsOn", owner),
            4 => Facts.Flag("estimated", owner),
            5 => Facts.Text("tariff", owner),
            _ => Facts.Set("labels", owner),
        };
    }

    private static string[] Texts(Dice dice, Fact fact)
    {
        var codes = fact.Owner is null ? FactCatalogue.All.First(known => known.Name == fact.Name).Codes : [];
        string[] own = ["gold", "unknown", "[ACME] \"GmbH\" ü", "de"];
        return [.. Enumerable.Range(0, 1 + dice.Below(2))
            .Select(_ => codes.IsEmpty ? dice.Of(own) : dice.Of(codes.AsSpan()))];
    }

    private static Amounts Sums(Dice dice) => dice.OneIn(2)
        ? Amounts.Of(new Money(dice.Below(500) / 4m, Currency.EUR))
        : Amounts.Of(new Money(dice.Below(500), Currency.USD), new Money(dice.Below(90), Currency.Parse("JPY")));

    private static Percentage Share(Dice dice) => new(dice.Below(12_000));

    private static LocalDate Date(Dice dice) => new LocalDate(2025, 12, 1).PlusDays(dice.Below(90));
}
