using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>What happens to claims on a day.</summary>
internal sealed record Happening(LocalDate On, string Kind, Func<IReadOnlyList<Receivable>, List<Receivable>> Change)
{
    private static readonly string[] Settling =
        ["paid", "writtenDownToZero", "writtenOff", "chargebackReversed", "credited"];

    private static readonly string[] Reopening = ["refunded", "chargeback", "chargedBack", "paymentReversed"];

    public static IReadOnlyList<Happening> All(Given? events, LocalDate first)
    {
        var list = new List<Happening>();
        foreach (var given in events?.Items ?? [])
        {
            // What happens without a day happens at once, after what came before it.
            var on = given.Find("at", "on", "date")?.Date ?? (list.Count == 0 ? first : list[^1].On);
            list.Add(Read(given, on, list.Count));
        }

        return [.. list.OrderBy(item => item.On)];
    }

    private static Happening Read(Given given, LocalDate on, int index)
    {
        if (given.Find("newItem") is { } item)
        {
            var added = item.IsObject
                ? ItemReader.Read(item, on)
                : Debt.Item(on, Words.Money(item).Amount, $"new{index}");
            return new(on, "newItem", items => [.. items, added]);
        }

        if (given.Find(Settling) is { } settled)
        {
            return Settle(given, on, settled);
        }

        return given.Find(Reopening) is { } reopened
            ? new(on, reopened.Name, Each(Ids(reopened), claim => claim with { Paid = 0 }))
            : throw new NotCoveredException($"the event \"{given.Members[^1].Name}\"");
    }

    private static Happening Settle(Given given, LocalDate on, Given settled)
    {
        var part = given.Find("amount") is { } amount ? Words.Money(amount).Amount : (decimal?)null;
        var ids = Ids(settled);
        return part is not null && ids is not { Count: 1 }
            ? throw given.Wrong("a payment of one item")
            : new(on, settled.Name, Each(ids, claim => claim with
            {
                Paid = part is { } paid ? Math.Min(claim.Amount, claim.Paid + paid) : claim.Amount,
            }));
    }

    /// <summary>The items of an event; null for all.</summary>
    private static HashSet<string>? Ids(Given given) =>
        given.IsText && given.Text is "all" or "all unpaid items" or "everything" ? null
            : [.. given.OneOrMore.Select(id => id.Text)];

    private static Func<IReadOnlyList<Receivable>, List<Receivable>> Each(
        HashSet<string>? ids, Func<Receivable, Receivable> change) => items =>
    {
        if (ids?.FirstOrDefault(id => !items.Any(item => item.Id.Value == id)) is { } unknown)
        {
            throw new NotCoveredException($"an event of \"{unknown}\", which is no item");
        }

        return [.. items.Select(item => ids?.Contains(item.Id.Value) != false ? change(item) : item)];
    };
}
