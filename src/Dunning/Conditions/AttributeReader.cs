using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>Reads attributes that the host declares. One of another type than the policy names is not known.</summary>
internal static class AttributeReader
{
    public static Reading Read(Fact fact, AttributeOwner owner, CaseState state)
    {
        foreach (var attribute in Of(owner, state))
        {
            if (string.Equals(attribute.Name, fact.Name, StringComparison.Ordinal))
            {
                return Read(attribute, fact, state);
            }
        }

        return Reading.Unknown;
    }

    private static ValueList<AttributeValue> Of(AttributeOwner owner, CaseState state) => owner switch
    {
        AttributeOwner.Account => state.Case.Account?.Attributes ?? [],
        AttributeOwner.Receivable => OldestOverdue(state) is { } item ? item.Attributes : [],
        _ => state.Debtor.Facts.Attributes,
    };

    private static Receivable? OldestOverdue(CaseState state)
    {
        foreach (var item in state.Items)
        {
            if (item.Item.IsPrincipal && item.IsOverdue)
            {
                return state.Debtor.Facts.Receivables[item.Item.Source];
            }
        }

        return null;
    }

    private static Reading Read(AttributeValue attribute, Fact fact, CaseState state) =>
        (attribute.Type, fact.Type) switch
    {
        (AttributeType.Integer, FactType.Integer) => Reading.Whole(attribute.Number),
        (AttributeType.Percent, FactType.Share) => Reading.Share(attribute.Number, 10_000),
        (AttributeType.Flag, FactType.Flag) => Reading.Flag(attribute.Number != 0),
        (AttributeType.Date, FactType.Date) => Reading.Whole(Day.Of(attribute.Date).Number),
        (AttributeType.Text, FactType.Text) => Reading.Code(attribute.Texts[0]),
        (AttributeType.Set, FactType.Set) => Reading.Set(attribute.Texts),
        (AttributeType.Money, FactType.Money) when attribute.Money.Currency == state.Case.Id.Currency =>
            Reading.Whole(attribute.Money.Round(MidpointRounding.AwayFromZero).ToMinorUnits()),
        _ => Reading.Unknown,
    };
}
