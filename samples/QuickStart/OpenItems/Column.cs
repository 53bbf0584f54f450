namespace QuickStart.OpenItems;

/// <summary>What a column tells about.</summary>
internal enum About
{
    /// <summary>The debtor: repeated on each row, and the same on all of them.</summary>
    Debtor,

    /// <summary>The account: the same on all rows of the debtor that name it.</summary>
    Account,

    /// <summary>The item of the row.</summary>
    Item,
}

/// <summary>A column that is read. What each means stands in docs/open-items.md.</summary>
/// <param name="Name">The name, which the file may give otherwise.</param>
/// <param name="About">What it tells about.</param>
/// <param name="IsRequired">Whether the file must have it, and each row a value in it.</param>
internal sealed record Column(string Name, About About, bool IsRequired = false)
{
    public static readonly Column Debtor = new("debtor", About.Debtor, IsRequired: true);
    public static readonly Column Kind = new("kind", About.Debtor);
    public static readonly Column Language = new("language", About.Debtor);
    public static readonly Column Zone = new("zone", About.Debtor);
    public static readonly Column Channels = new("channels", About.Debtor);
    public static readonly Column Prefers = new("prefers", About.Debtor);
    public static readonly Column Weekdays = new("weekdays", About.Debtor);
    public static readonly Column CallFrom = new("callFrom", About.Debtor);
    public static readonly Column CallUntil = new("callUntil", About.Debtor);
    public static readonly Column WantsCall = new("wantsCall", About.Debtor);
    public static readonly Column EmailBouncedOn = new("emailBouncedOn", About.Debtor);
    public static readonly Column MailReturnedOn = new("mailReturnedOn", About.Debtor);
    public static readonly Column Hardship = new("hardship", About.Debtor);
    public static readonly Column Settled = new("settled", About.Debtor);
    public static readonly Column SettledOnTime = new("settledOnTime", About.Debtor);
    public static readonly Column Hold = new("hold", About.Debtor);
    public static readonly Column HoldFrom = new("holdFrom", About.Debtor);
    public static readonly Column HoldUntil = new("holdUntil", About.Debtor);
    public static readonly Column Account = new("account", About.Item);
    public static readonly Column AccountState = new("accountState", About.Account);
    public static readonly Column Item = new("item", About.Item, IsRequired: true);
    public static readonly Column Type = new("type", About.Item);
    public static readonly Column Currency = new("currency", About.Item, IsRequired: true);
    public static readonly Column Amount = new("amount", About.Item, IsRequired: true);
    public static readonly Column Paid = new("paid", About.Item);
    public static readonly Column PaidOn = new("paidOn", About.Item);
    public static readonly Column Invoiced = new("invoiced", About.Item);
    public static readonly Column Due = new("due", About.Item, IsRequired: true);
    public static readonly Column Method = new("method", About.Item);
    public static readonly Column Level = new("level", About.Item);
    public static readonly Column LastNoticeOn = new("lastNoticeOn", About.Item);
    public static readonly Column LastNoticeBy = new("lastNoticeBy", About.Item);
    public static readonly Column Disputed = new("disputed", About.Item);
    public static readonly Column DisputedOn = new("disputedOn", About.Item);
    public static readonly Column Promised = new("promised", About.Item);
    public static readonly Column PromisedOn = new("promisedOn", About.Item);
    public static readonly Column PromisedBy = new("promisedBy", About.Item);
    public static readonly Column Plan = new("plan", About.Item);
    public static readonly Column PlanAgreedOn = new("planAgreedOn", About.Item);
    public static readonly Column OnItsWay = new("onItsWay", About.Item);
    public static readonly Column ExpectedOn = new("expectedOn", About.Item);

    /// <summary>Gets all of them, in the order of the documentation.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        Debtor, Kind, Language, Zone, Channels, Prefers, Weekdays, CallFrom, CallUntil, WantsCall, EmailBouncedOn,
        MailReturnedOn, Hardship, Settled, SettledOnTime, Hold, HoldFrom, HoldUntil, Account, AccountState, Item, Type,
        Currency, Amount, Paid, PaidOn, Invoiced, Due, Method, Level, LastNoticeOn, LastNoticeBy, Disputed, DisputedOn,
        Promised, PromisedOn, PromisedBy, Plan, PlanAgreedOn, OnItsWay, ExpectedOn,
    ];
}
