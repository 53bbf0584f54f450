namespace Dunning;

/// <summary>What contact law speaks about. Closed: a channel of the host's own says which of these it is.</summary>
public enum ChannelKind
{
    /// <summary>No channel.</summary>
    None = 0,

    /// <summary>Paper by post.</summary>
    Letter,

    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>A short text to a phone: SMS or a messenger.</summary>
    TextMessage,

    /// <summary>A phone call, by a person or a machine.</summary>
    Call,

    /// <summary>A notification of an app.</summary>
    Push,

    /// <summary>A message in the host's own portal, which the debtor fetches.</summary>
    Portal,

    /// <summary>A visit in person.</summary>
    Visit,
}

/// <summary>A way to reach a debtor. Open: the host may name its own, and says of which kind each is.</summary>
/// <remarks>The default value is "none", of kind <see cref="ChannelKind.None"/>.</remarks>
public readonly record struct Channel
{
    private readonly string? _name;

    private Channel(string name, ChannelKind kind)
    {
        _name = name;
        Kind = kind;
    }

    /// <summary>Gets the channel "email".</summary>
    public static Channel Email => new("email", ChannelKind.Email);

    /// <summary>Gets the channel "sms".</summary>
    public static Channel Sms => new("sms", ChannelKind.TextMessage);

    /// <summary>Gets the channel "letter".</summary>
    public static Channel Letter => new("letter", ChannelKind.Letter);

    /// <summary>Gets the channel "phone", on which calls are made.</summary>
    public static Channel Phone => new("phone", ChannelKind.Call);

    /// <summary>Gets the channel "push".</summary>
    public static Channel Push => new("push", ChannelKind.Push);

    /// <summary>Gets the channel "portal".</summary>
    public static Channel Portal => new("portal", ChannelKind.Portal);

    /// <summary>Gets the name: lower-case, unique among the channels of a host.</summary>
    public string Name => _name ?? "none";

    /// <summary>Gets what contact law takes the channel for.</summary>
    public ChannelKind Kind { get; }

    /// <summary>Gets whether the channel is digital text: e-mail, text message, push or portal.</summary>
    public bool IsDigital =>
        Kind is ChannelKind.Email or ChannelKind.TextMessage or ChannelKind.Push or ChannelKind.Portal;

    /// <summary>Names a channel of the host's own.</summary>
    /// <param name="name">The name: 1 to 40 of a-z, 0-9, '-' and '_', first a letter.</param>
    /// <param name="kind">What contact law takes it for; not <see cref="ChannelKind.None"/>.</param>
    /// <exception cref="ArgumentException">The name is not of that form, or the kind is none.</exception>
    public static Channel Custom(string name, ChannelKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Names.IsName(name))
        {
            var rule = "use 1 to 40 of a-z, 0-9, '-' and '_', first a letter";
            throw new ArgumentException($"\"{name}\" cannot name a channel: {rule}.", nameof(name));
        }

        if (kind is ChannelKind.None || !Enum.IsDefined(kind))
        {
            throw new ArgumentException(
                $"Say of which kind channel \"{name}\" is; {kind} is none of them.",
                nameof(kind));
        }

        return new(name, kind);
    }

    /// <summary>Finds a channel that the library itself names: email, sms, letter, phone, push or portal.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The channel, or <see langword="null"/> if the library names none so.</returns>
    public static Channel? Find(string name) => name switch
    {
        "email" => Email,
        "sms" => Sms,
        "letter" => Letter,
        "phone" => Phone,
        "push" => Push,
        "portal" => Portal,
        _ => null,
    };

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
