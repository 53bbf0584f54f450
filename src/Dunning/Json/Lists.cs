namespace Dunning.Json;

/// <summary>Lists of formats.</summary>
internal static class Lists
{
    public static readonly Format<ValueList<ReceivableId>> ReceivableIds = Of(Scalars.ReceivableId);

    /// <summary>A list that is written in the order of the bytes of its elements.</summary>
    public static Format<ValueList<T>> Of<T>(Format<T> element) => new ListFormat<T>(element);

    /// <summary>A list whose order means something: it is written as it is.</summary>
    public static Format<ValueList<T>> InOrder<T>(Format<T> element) => new ListFormat<T>(element, (_, _) => 0);

    /// <summary>The same, of which the schema says that it has an element at least.</summary>
    public static Format<ValueList<T>> OneInOrder<T>(Format<T> element) =>
        new ListFormat<T>(element, (_, _) => 0) { IsNeverEmpty = true };

    /// <summary>A list of words that is written in the order of their declaration.</summary>
    public static Format<ValueList<T>> Of<T>(Choice<T> element)
        where T : struct, Enum => new ListFormat<T>(element, Comparer<T>.Default.Compare);
}
