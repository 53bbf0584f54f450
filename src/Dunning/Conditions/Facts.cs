namespace Dunning;

/// <summary>The facts that a condition can test. The table with units and meanings is docs/facts.md.</summary>
/// <remarks>
/// Each is read on the day of decision, for one case. A window of n days holds that day and the n − 1 before.
/// </remarks>
public static class Facts
{
    /// <summary>
    /// Gets the age in days of the oldest open principal of the case: 0 on its due day, negative before; unknown
    /// if nothing is open.
    /// </summary>
    public static IntegerFact DaysPastDue { get; } = new("daysPastDue");

    /// <summary>
    /// Gets the days since the day by which the last broken promise or the first missed instalment of a plan was
    /// due; unknown if none was missed.
    /// </summary>
    public static IntegerFact DaysPastArrangement { get; } = new("daysPastArrangement");

    /// <summary>
    /// Gets the days until the next due date of the case that lies ahead; unknown if none does.
    /// </summary>
    public static IntegerFact DaysUntilDue { get; } = new("daysUntilDue");

    /// <summary>Gets everything open in the case, not yet due and disputed included.</summary>
    public static MoneyFact OpenAmount { get; } = new("openAmount");

    /// <summary>
    /// Gets what may be asked for in the case: overdue, not disputed, not held, not promised, not covered by a
    /// credit.
    /// </summary>
    public static MoneyFact OverdueAmount { get; } = new("overdueAmount");

    /// <summary>Gets what is disputed in the case.</summary>
    public static MoneyFact DisputedAmount { get; } = new("disputedAmount");

    /// <summary>Gets the overdue amount as a share of the open amount; unknown if nothing is open.</summary>
    public static ShareFact OverdueShare { get; } = new("overdueShare");

    /// <summary>Gets how many receivables of the case are overdue with an amount that may be asked for.</summary>
    public static IntegerFact OverdueCount { get; } = new("overdueCount");

    /// <summary>Gets how many receivables of the case are open.</summary>
    public static IntegerFact OpenCount { get; } = new("openCount");

    /// <summary>
    /// Gets the longest run of instalments of the case, by due date, that are overdue one after the other.
    /// </summary>
    public static IntegerFact ConsecutiveInstalments { get; } = new("consecutiveInstalments");

    /// <summary>Gets the due date of the oldest open principal of the case; unknown if nothing is open.</summary>
    public static DateFact OldestDueDate { get; } = new("oldestDueDate");

    /// <summary>Gets how many promises of the case are open.</summary>
    public static IntegerFact OpenPromises { get; } = new("openPromises");

    /// <summary>
    /// Gets the share of judged promises of the case that were kept; unknown if none was judged.
    /// </summary>
    public static ShareFact KeptPromiseRate { get; } = new("keptPromiseRate");

    /// <summary>
    /// Gets how the latest payment plan of the case stands: active, broken, completed, cancelled; none if there
    /// is none.
    /// </summary>
    public static TextFact PlanState { get; } = new("planState");

    /// <summary>
    /// Gets the share of settled receivables that were settled on time; unknown if not given or none was
    /// settled.
    /// </summary>
    public static ShareFact OnTimeRate { get; } = new("onTimeRate");

    /// <summary>Gets the average days by which settled receivables were late.</summary>
    public static IntegerFact AverageDaysLate { get; } = new("averageDaysLate");

    /// <summary>Gets how often the debtor was in arrears before.</summary>
    public static IntegerFact EarlierEpisodes { get; } = new("earlierEpisodes");

    /// <summary>Gets the days since the last payment of the debtor; unknown if there is none.</summary>
    public static IntegerFact DaysSinceLastPayment { get; } = new("daysSinceLastPayment");

    /// <summary>Gets whether money for the case is on its way.</summary>
    public static FlagFact InFlightPayment { get; } = new("inFlightPayment");

    /// <summary>Gets how many of our contacts that asked for money came after the debtor's last answer.</summary>
    public static IntegerFact UnansweredAttempts { get; } = new("unansweredAttempts");

    /// <summary>Gets the days since our last contact that asked for money; unknown if there is none.</summary>
    public static IntegerFact DaysSinceLastContact { get; } = new("daysSinceLastContact");

    /// <summary>Gets the days since the last hold on the case ended; unknown if none has.</summary>
    public static IntegerFact DaysSinceHoldEnded { get; } = new("daysSinceHoldEnded");

    /// <summary>Gets the highest rung that an open receivable of the case has reached; 0 for none.</summary>
    public static IntegerFact LevelReached { get; } = new("levelReached");

    /// <summary>Gets the days since the relationship began.</summary>
    public static IntegerFact TenureDays { get; } = new("tenureDays");

    /// <summary>Gets the host's tier of value.</summary>
    public static TextFact ValueTier { get; } = new("valueTier");

    /// <summary>
    /// Gets what the relationship has been worth; unknown in another currency than that of the case.
    /// </summary>
    public static MoneyFact LifetimeValue { get; } = new("lifetimeValue");

    /// <summary>Gets whether a service ticket is open.</summary>
    public static FlagFact OpenServiceTicket { get; } = new("openServiceTicket");

    /// <summary>Gets whether the debtor has declared hardship.</summary>
    public static FlagFact Hardship { get; } = new("hardship");

    /// <summary>Gets whether the debtor is known to be vulnerable.</summary>
    public static FlagFact Vulnerable { get; } = new("vulnerable");

    /// <summary>Gets whether the debtor has been hostile to staff.</summary>
    public static FlagFact Hostile { get; } = new("hostile");

    /// <summary>
    /// Gets the kinds of the holds on the case in force today: block, dispute, complaint, hardshipReview,
    /// forbearanceReview, moratorium, deceased, insolvent, represented, ceaseContact, minor.
    /// </summary>
    public static SetFact Holds { get; } = new("holds");

    /// <summary>Gets what the debtor is: consumer, soleTrader, business, publicBody.</summary>
    public static TextFact DebtorKind { get; } = new("debtorKind");

    /// <summary>Gets how the account stands: active, placed, sold, recalled, closed.</summary>
    public static TextFact AccountState { get; } = new("accountState");

    /// <summary>Gets in whose name the account is collected: ownName, agency, purchaser.</summary>
    public static TextFact CreditorRole { get; } = new("creditorRole");

    /// <summary>Gets the country or state whose law holds.</summary>
    public static TextFact Jurisdiction { get; } = new("jurisdiction");

    /// <summary>Gets the name of the channel that the debtor has asked for.</summary>
    public static TextFact PreferredChannel { get; } = new("preferredChannel");

    /// <summary>Gets the host's risk score.</summary>
    public static IntegerFact RiskScore { get; } = new("riskScore") { DerivesFromRisk = true };

    /// <summary>
    /// Gets the reason for the arrears that the debtor gave: forgot, technicalFailure, paymentRun, dispute,
    /// cashFlowTiming, hardship, unwilling; unknown if none.
    /// </summary>
    public static TextFact StatedReason { get; } = new("statedReason");

    /// <summary>
    /// Gets the stated reason for the arrears, else the one that is likely by the evidence of the policy; unknown if
    /// the evidence is insufficient or nothing is overdue. What reads it may only soften.
    /// </summary>
    public static TextFact LikelyReason { get; } = new("likelyReason");

    /// <summary>
    /// Gets how the oldest open principal is meant to be paid: transfer, directDebit, card, paymentRun; unknown if
    /// not given, or if nothing is open.
    /// </summary>
    public static TextFact PaymentMethod { get; } = new("paymentMethod");

    /// <summary>Gets how many open receivables of the case were paid in part.</summary>
    public static IntegerFact PartPaidCount { get; } = new("partPaidCount");

    /// <summary>Gets the month of today: 1 to 12.</summary>
    public static IntegerFact Month { get; } = new("month");

    /// <summary>Gets the day of today in its month: 1 to 31.</summary>
    public static IntegerFact DayOfMonth { get; } = new("dayOfMonth");

    /// <summary>Gets the weekday of today: monday to sunday.</summary>
    public static TextFact Weekday { get; } = new("weekday");

    /// <summary>Gets how many promises of the case were broken.</summary>
    /// <param name="inDays">Over how many days, by the promised day; 0 for all of time.</param>
    public static IntegerFact BrokenPromises(int inDays = 0) => new("brokenPromises") { InDays = Window(inDays) };

    /// <summary>Gets how many disputes of the case were rejected, by the day on which they were.</summary>
    /// <param name="inDays">Over how many days; 0 for all of time.</param>
    public static IntegerFact RejectedDisputes(int inDays = 0) =>
        new("rejectedDisputes") { InDays = Window(inDays) };

    /// <summary>Gets how many collections of the debtor failed.</summary>
    /// <param name="inDays">Over how many days; 0 for all of time.</param>
    /// <param name="category">Only those of a category, or <see langword="null"/> for all.</param>
    public static IntegerFact FailedCollections(int inDays = 0, DeclineCategory? category = null) =>
        new("failedCollections") { InDays = Window(inDays), Of = category is { } of ? Codes.Of(of) : null };

    /// <summary>Gets how many contacts that asked for money we made with the debtor, whatever came of them.</summary>
    /// <param name="inDays">Over how many days; 0 for all of time.</param>
    /// <param name="kind">Only those by channels of a kind, or <see langword="null"/> for all.</param>
    public static IntegerFact Contacts(int inDays = 0, ChannelKind? kind = null) =>
        new("contacts") { InDays = Window(inDays), Of = kind is { } of ? Codes.Of(of) : null };

    /// <summary>Gets how a measure stands: requested, applied, reverted; none if it was never asked for.</summary>
    /// <param name="measure">The name of the measure.</param>
    public static TextFact MeasureState(string measure) => new("measureState") { Of = Attribute(measure) };

    /// <summary>Names an attribute of the host that is a whole number.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    /// <param name="derivesFromRisk">Whether it tells of risk; then it may not choose a channel.</param>
    public static IntegerFact Integer(string name, AttributeOwner owner, bool derivesFromRisk = false) =>
        new(Attribute(name)) { Owner = owner, DerivesFromRisk = derivesFromRisk };

    /// <summary>Names an attribute of the host that is money.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    public static MoneyFact Money(string name, AttributeOwner owner) => new(Attribute(name)) { Owner = owner };

    /// <summary>Names an attribute of the host that is a share.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    /// <param name="derivesFromRisk">Whether it tells of risk; then it may not choose a channel.</param>
    public static ShareFact Share(string name, AttributeOwner owner, bool derivesFromRisk = false) =>
        new(Attribute(name)) { Owner = owner, DerivesFromRisk = derivesFromRisk };

    /// <summary>Names an attribute of the host that is a date.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    public static DateFact Date(string name, AttributeOwner owner) => new(Attribute(name)) { Owner = owner };

    /// <summary>Names an attribute of the host that is yes or no.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    /// <param name="derivesFromRisk">Whether it tells of risk; then it may not choose a channel.</param>
    public static FlagFact Flag(string name, AttributeOwner owner, bool derivesFromRisk = false) =>
        new(Attribute(name)) { Owner = owner, DerivesFromRisk = derivesFromRisk };

    /// <summary>Names an attribute of the host that is a text.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    /// <param name="derivesFromRisk">Whether it tells of risk; then it may not choose a channel.</param>
    public static TextFact Text(string name, AttributeOwner owner, bool derivesFromRisk = false) =>
        new(Attribute(name)) { Owner = owner, DerivesFromRisk = derivesFromRisk };

    /// <summary>Names an attribute of the host that is a set of texts.</summary>
    /// <param name="name">The name in the facts.</param>
    /// <param name="owner">What it belongs to.</param>
    public static SetFact Set(string name, AttributeOwner owner) => new(Attribute(name)) { Owner = owner };

    private static int Window(int inDays) => inDays is >= 0 and <= 3_660
        ? inDays
        : throw new ArgumentOutOfRangeException(nameof(inDays), inDays, "A window has 1 to 3,660 days, or 0 for all.");

    private static string Attribute(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.IsName(name)
            ? name
            : throw new ArgumentException($"\"{name}\" is no name: use letters, digits, '-' and '_'.", nameof(name));
    }
}
