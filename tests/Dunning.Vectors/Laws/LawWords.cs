using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>What cases of law call what the library knows by other names.</summary>
internal static class LawWords
{
    /// <summary>Members that tell a person something about the case: nothing hangs on them.</summary>
    public static readonly string[] Remarks = ["scenario", "note", "comment", "contrast"];

    private static readonly (string[] Words, ContactOutcome Outcome)[] Outcomes =
    [
        (["ringing-unanswered", "no-answer", "unanswered", "rang-out", "ringing", "hung-up-by-caller",
            "recorded-message-mailbox-full", "mailbox-full", "declined"], ContactOutcome.NoAnswer),
        (["busy-signal", "busy", "out-of-service-tone", "out-of-service", "number-out-of-service",
            "disconnected-number", "not-in-service", "disconnected", "not-connected", "call-failed",
            "network-failure", "fast-busy"], ContactOutcome.NotConnected),
        (["limited-content-message-left", "limited-content-message", "voicemail", "voicemail-left", "message-left",
            "ringless-voicemail", "answering-machine", "prerecorded-message-left", "voice-message-left"],
            ContactOutcome.MessageLeft),
        (["answered-then-dropped", "dropped", "answered-hung-up", "abandoned", "answered", "sent", "connected"],
            ContactOutcome.Unknown),
        (["conversation", "spoke-with-consumer", "right-party", "answered-by-consumer", "talked"],
            ContactOutcome.RightParty),
        (["wrong-party", "wrong-number", "answered-by-third-party", "third-party", "answered-by-other"],
            ContactOutcome.WrongParty),
        (["returned", "bounced", "undeliverable", "bounce"], ContactOutcome.Returned),
        (["delivered"], ContactOutcome.Delivered),
        (["cancelled", "canceled", "not-sent"], ContactOutcome.Cancelled),
    ];

    private static readonly (string[] Words, CreditorRole Role)[] Roles =
    [
        (["original-creditor", "creditor", "creditor-itself", "own-name", "first-party", "lender"],
            CreditorRole.OwnName),
        (["debt-collector", "registered-collection-agency", "collection-agency", "agency", "third-party-collector",
            "collector", "lawyer", "law-firm"], CreditorRole.Agency),
        (["debt-buyer", "purchaser", "buyer", "assignee", "debt-purchaser", "credit-purchaser"],
            CreditorRole.Purchaser),
    ];

    private static readonly (string[] Words, DebtorKind Kind)[] Kinds =
    [
        (["private-person", "consumer", "individual", "natural-person", "personal", "household"], DebtorKind.Consumer),
        (["sole-trader", "self-employed", "freelancer"], DebtorKind.SoleTrader),
        (["business", "commercial", "company", "merchant", "corporate", "b2b"], DebtorKind.Business),
        (["public-authority", "public-body", "state", "government"], DebtorKind.PublicBody),
    ];

    private static readonly (string[] Words, PartyRole Role)[] Persons =
    [
        (["consumer", "debtor", "borrower", "customer"], PartyRole.Debtor),
        (["co-debtor", "codebtor", "joint-debtor", "co-signer", "cosigner", "co-borrower", "spouse"],
            PartyRole.CoDebtor),
        (["guarantor"], PartyRole.Guarantor),
        (["attorney", "lawyer", "solicitor", "adviser", "debt-adviser", "representative", "guardian", "parent"],
            PartyRole.Representative),
        (["executor", "administrator", "personal-representative"], PartyRole.Executor),
        (["trustee", "insolvency-administrator", "bankruptcy-trustee"], PartyRole.Trustee),
        (["neighbour", "neighbor", "relative", "employer", "third-party", "friend", "colleague", "family"],
            PartyRole.ContactPerson),
    ];

    public static ContactOutcome Outcome(Given given) => Of(Outcomes, given, "an outcome of a contact");

    public static CreditorRole Role(Given given) => Of(Roles, given, "who collects");

    public static DebtorKind Kind(Given given) => Of(Kinds, given, "what a debtor is");

    public static PartyRole Person(Given given) => Of(Persons, given, "a person that is known");

    /// <summary>The person that a word of an action names, such as "letter-to-executor"; null for none.</summary>
    public static PartyRole? PersonIn(string action) => Persons
        .SelectMany(row => row.Words.Select(word => (word, row.Role)))
        .Where(row => $"-{action}-".Contains($"-{row.word}-", StringComparison.Ordinal))
        .OrderByDescending(row => row.word.Length).Select(row => (PartyRole?)row.Role).FirstOrDefault();

    public static Channel Channel(Given given) => ChannelOf(given.Word) ?? throw given.Wrong("a channel that is known");

    public static Channel? ChannelOf(string word) => word switch
    {
        "email" or "e-mail" or "mail-electronic" => Dunning.Channel.Email,
        "letter" or "post" or "mail" or "postal" => Dunning.Channel.Letter,
        "phone" or "call" or "telephone" or "voice" or "calls" or "dial" => Dunning.Channel.Phone,
        "sms" or "text" or "text-message" or "texts" or "message" => Dunning.Channel.Sms,
        "push" => Dunning.Channel.Push,
        "portal" => Dunning.Channel.Portal,
        _ => null,
    };

    public static IsoDayOfWeek Weekday(Given given) => given.Word switch
    {
        "mon" or "monday" => IsoDayOfWeek.Monday,
        "tue" or "tuesday" => IsoDayOfWeek.Tuesday,
        "wed" or "wednesday" => IsoDayOfWeek.Wednesday,
        "thu" or "thursday" => IsoDayOfWeek.Thursday,
        "fri" or "friday" => IsoDayOfWeek.Friday,
        "sat" or "saturday" => IsoDayOfWeek.Saturday,
        "sun" or "sunday" => IsoDayOfWeek.Sunday,
        _ => throw given.Wrong("a day of the week"),
    };

    /// <summary>Makes "credit card" to "creditCard", as members are written.</summary>
    public static string Member(string text)
    {
        var words = text.Split(' ', '-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>Makes "legalClaimsOpen" to "legal-claims-open", as facts and elements are written.</summary>
    public static string Fact(string member) => string.Concat(member.Select(
        letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static T Of<T>((string[] Words, T Value)[] table, Given given, string what)
    {
        var row = Array.Find(table, row => row.Words.Contains(given.Word));
        return row.Words is null ? throw given.Wrong(what) : row.Value;
    }
}
