namespace Dunning.Conditions;

/// <summary>Facts of contacts, and of the calendar.</summary>
internal static class ContactDefinitions
{
    private static readonly ValueList<string> Kinds =
        Enum.GetValues<ChannelKind>().Where(kind => kind is not ChannelKind.None).Select(Codes.Of)
            .ToValueList();

    public static FactDefinition[] All { get; } =
    [
        new(FactType.Integer, "contacts", "contacts")
        {
            HasWindow = true,
            Argument = new("kind", Kinds),
            Meaning = "How many contacts that ask for money were made with the debtor, whatever came of them; notices "
                + "that went together count once. What a step did today counts from tomorrow on.",
        },
        new(FactType.Integer, "unansweredAttempts", "contacts")
        {
            Meaning = "How many contacts that asked for money came after the debtor's last answer; those that came "
                + "back, and notices before the due date, do not count. What a step did today counts from tomorrow on.",
        },
        new(FactType.Integer, "daysSinceLastContact", "days")
        {
            Meaning = "The days since the last contact that asked for money; what a step did today counts from "
                + "tomorrow on.",
            WhenUnknown = "there was none",
        },
        new(FactType.Text, "preferredChannel", "name of a channel")
        {
            Meaning = "The channel that the debtor has asked for.",
            WhenUnknown = "none is stated",
        },
        new(FactType.Integer, "month", "1 to 12")
        {
            Meaning = "The month of the day of decision.",
        },
        new(FactType.Integer, "dayOfMonth", "1 to 31")
        {
            Meaning = "The day of decision in its month.",
        },
        new(FactType.Text, "weekday", "monday to sunday")
        {
            Codes = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
            Meaning = "The weekday of the day of decision.",
        },
    ];
}
