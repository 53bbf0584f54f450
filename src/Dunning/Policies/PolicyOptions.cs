using NodaTime;

namespace Dunning;

/// <summary>What the due day counts as.</summary>
public enum DueDayCount
{
    /// <summary>Day 0: the day after is day 1.</summary>
    Zero = 0,

    /// <summary>Day 1.</summary>
    One,
}

/// <summary>What happens when a debt is old enough for several levels at once.</summary>
public enum CatchUp
{
    /// <summary>One level per notice.</summary>
    OneStep = 0,

    /// <summary>The highest level that is due; mandatory steps and tones are never skipped.</summary>
    MostSevere,
}

/// <summary>Whether a debt ages while it is held.</summary>
public enum HoldAge
{
    /// <summary>It does: days past due are a legal fact.</summary>
    Runs = 0,

    /// <summary>It does not for the days that the hold overlaps with its being due.</summary>
    StandsStill,
}

/// <summary>Whether a notice lists what is on hold.</summary>
public enum HeldItems
{
    /// <summary>It does, where it asks for something else: listed and not asked for.</summary>
    Listed = 0,

    /// <summary>It does not.</summary>
    LeftOut,
}

/// <summary>What follows a hold, dispute or plan that stopped a step.</summary>
public enum AfterHold
{
    /// <summary>After the days of settling the last level is repeated.</summary>
    RepeatLastLevel = 0,

    /// <summary>After the days of settling the next level follows.</summary>
    NextLevel,
}

/// <summary>Which debts an un-allocated credit covers.</summary>
public enum CreditScope
{
    /// <summary>Those of its own account.</summary>
    Account = 0,

    /// <summary>Those of all accounts of the debtor with the same creditor and currency.</summary>
    Debtor,
}

/// <summary>What a minimum is held against.</summary>
public enum MinimumScope
{
    /// <summary>What may be asked for in the case.</summary>
    Case = 0,

    /// <summary>What may be asked for of the receivables at the level.</summary>
    Level,

    /// <summary>What may be asked for of each receivable alone: those below do not rise.</summary>
    Item,
}

/// <summary>What the last day of grace does.</summary>
public enum GraceMeaning
{
    /// <summary>It is a gate: afterwards the age counts from the due date in full.</summary>
    Gates = 0,

    /// <summary>It is subtracted: the age counts from the last day of grace.</summary>
    Subtracts,
}

/// <summary>Which day a promise and an agreed instalment have, that fall on no working day.</summary>
public enum PromisedDay
{
    /// <summary>The day that was promised.</summary>
    AsPromised = 0,

    /// <summary>The next working day, as where law moves the end of a period.</summary>
    NextWorkingDay,
}

/// <summary>Whether notices ask for interest that the host has not booked.</summary>
public enum InterestOnNotices
{
    /// <summary>They do not: what is booked as a receivable is asked for, and nothing else.</summary>
    NotAsked = 0,

    /// <summary>
    /// They do, by the rule of the law packs, on what they ask for, from <see cref="Receivable.InterestFrom"/> on.
    /// </summary>
    Asked,
}

/// <summary>
/// The rules at the boundaries, on which every system of dunning differs: each with a name and a default.
/// </summary>
/// <remarks>docs/options.md tells what each changes, with an example.</remarks>
public sealed record PolicyOptions
{
    /// <summary>Gets the options that a policy has which names none.</summary>
    public static PolicyOptions Default { get; } = new();

    /// <summary>Gets options by which levels come as in SAP's dunning.</summary>
    /// <remarks>
    /// Other than the default: <see cref="MinimumScope"/> is <see cref="Dunning.MinimumScope.Level"/>, no days of quiet
    /// after a block (<see cref="SettleDays"/> 0) and then the next level (<see cref="AfterHold"/>), and
    /// <see cref="GapDays"/> 0: name the dunning interval of the procedure yourself.
    /// </remarks>
    public static PolicyOptions SapLike { get; } = new()
    {
        GapDays = 0,
        MinimumScope = MinimumScope.Level,
        AfterHold = AfterHold.NextLevel,
        SettleDays = 0,
    };

    /// <summary>Gets options by which levels come as with the reminder terms of Business Central.</summary>
    /// <remarks>
    /// Other than the default: <see cref="GapDays"/> 0, since the grace of each level parts the notices; a credit
    /// covers all accounts of the customer (<see cref="Credit"/>); no days of quiet after "on hold"
    /// (<see cref="SettleDays"/> 0) and then the next level (<see cref="AfterHold"/>). A grace of n days there is
    /// day n + 1 here.
    /// </remarks>
    public static PolicyOptions BusinessCentralLike { get; } = new()
    {
        GapDays = 0,
        Credit = CreditScope.Debtor,
        AfterHold = AfterHold.NextLevel,
        SettleDays = 0,
    };

    /// <summary>Gets options by which levels come as in the credit control of the Odoo community (OCA).</summary>
    /// <remarks>
    /// Other than the default: <see cref="GapDays"/> 0, each receivable is held against the minimum alone
    /// (<see cref="MinimumScope"/> is <see cref="Dunning.MinimumScope.Item"/>), no days of quiet after a block
    /// (<see cref="SettleDays"/> 0) and then the next level (<see cref="AfterHold"/>).
    /// </remarks>
    public static PolicyOptions OcaLike { get; } = new()
    {
        GapDays = 0,
        MinimumScope = MinimumScope.Item,
        AfterHold = AfterHold.NextLevel,
        SettleDays = 0,
    };

    /// <summary>Gets options by which the age of a loan counts as in the systems of lenders.</summary>
    /// <remarks>
    /// Other than the default: days of grace are subtracted (<see cref="Grace"/>), and a debt does not age while it is
    /// held (<see cref="HoldAge"/>).
    /// </remarks>
    public static PolicyOptions LoanLike { get; } = new()
    {
        Grace = GraceMeaning.Subtracts,
        HoldAge = HoldAge.StandsStill,
    };

    /// <summary>Gets what the due day counts as.</summary>
    /// <value>The default is <see cref="DueDayCount.Zero"/>.</value>
    public DueDayCount DueDay { get; init; }

    /// <summary>
    /// Gets the least number of days between two collect notices of a case; exactly reached is allowed.
    /// </summary>
    /// <value>From 0 to 366. The default is 7. A step may have its own.</value>
    public int GapDays { get; init; } = 7;

    /// <summary>Gets what happens when a debt is old enough for several levels.</summary>
    /// <value>The default is <see cref="CatchUp.OneStep"/>.</value>
    public CatchUp CatchUp { get; init; }

    /// <summary>Gets whether a debt ages while it is held.</summary>
    /// <value>The default is <see cref="HoldAge.Runs"/>. A hold that says itself what it does is obeyed.</value>
    public HoldAge HoldAge { get; init; }

    /// <summary>Gets whether a notice that asks for something else lists what is on hold.</summary>
    /// <value>The default is <see cref="HeldItems.Listed"/>. What a hard state covers is never listed.</value>
    public HeldItems HeldItems { get; init; }

    /// <summary>Gets what follows a hold that stopped a step.</summary>
    /// <value>The default is <see cref="AfterHold.RepeatLastLevel"/>.</value>
    public AfterHold AfterHold { get; init; }

    /// <summary>Gets the days of quiet after a hold that stopped a step.</summary>
    /// <value>From 0 to 366. The default is 7: after a hold until the 10th, the 17th is the first day.</value>
    public int SettleDays { get; init; } = 7;

    /// <summary>Gets which debts an un-allocated credit covers; oldest first.</summary>
    /// <value>The default is <see cref="CreditScope.Account"/>.</value>
    public CreditScope Credit { get; init; }

    /// <summary>Gets what a minimum is held against.</summary>
    /// <value>The default is <see cref="MinimumScope.Case"/>.</value>
    public MinimumScope MinimumScope { get; init; }

    /// <summary>Gets what the last day of grace does.</summary>
    /// <value>The default is <see cref="GraceMeaning.Gates"/>.</value>
    public GraceMeaning Grace { get; init; }

    /// <summary>Gets how many calendar days old the knowledge of payments may be.</summary>
    /// <value>From 0 to 31. The default is 3. Where it is older, nothing is demanded.</value>
    public int PaymentsAgeMaxDays { get; init; } = 3;

    /// <summary>
    /// Gets how many working days after the promised day payments must be known before a promise is broken.
    /// </summary>
    /// <value>From 0 to 30, by the calendar of the engine. The default is 3.</value>
    public int PromiseGraceWorkingDays { get; init; } = 3;

    /// <summary>Gets which day a promise has that falls on no working day.</summary>
    /// <value>The default is <see cref="PromisedDay.AsPromised"/>.</value>
    public PromisedDay PromisedDay { get; init; }

    /// <summary>Gets the share of the promised amount that keeps the promise.</summary>
    /// <value>From 1 % to 100 %. The default is 95 %.</value>
    public Percentage PromiseKeptAt { get; init; } = new(9_500);

    /// <summary>
    /// Gets the first day past due of a demand or final notice, counted on the youngest debt that rises.
    /// </summary>
    /// <value>The default is 10. For a consumer 10 is also the least; for others 1 is.</value>
    public int DemandDay { get; init; } = 10;

    /// <summary>Gets how many unanswered notices allow a call to a debtor who prefers a digital channel.</summary>
    /// <value>From 0 to 10. The default is 2. One who asked to be called may be called at once.</value>
    public int CallAfterUnanswered { get; init; } = 2;

    /// <summary>
    /// Gets how many days a notice waits for the channel that the debtor prefers, where that is not open today.
    /// </summary>
    /// <value>
    /// From 0 to 31. The default is 3. Where the wait would be longer, the next channel is taken at once.
    /// </value>
    public int PatienceDays { get; init; } = 3;

    /// <summary>Gets after how many days a letter counts as received, where the day is not known.</summary>
    /// <value>From 0 to 31 calendar days. The default is 3.</value>
    public int LetterDays { get; init; } = 3;

    /// <summary>
    /// Gets the first day on which this policy does anything; what happened before it brings no event step.
    /// </summary>
    /// <value>The default is <see langword="null"/>: no such day.</value>
    public LocalDate? GoLive { get; init; }

    /// <summary>Gets the weekdays on which contact is made; empty for any.</summary>
    /// <value>The default is any.</value>
    public ValueList<IsoDayOfWeek> ContactDays { get; init; }

    /// <summary>Gets the principal up to which a case counts as settled.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Amounts? Tolerance { get; init; }

    /// <summary>Gets whether notices ask for interest that the host has not booked.</summary>
    /// <value>
    /// The default is <see cref="InterestOnNotices.NotAsked"/>. Interest alone causes no step and counts for no
    /// minimum of a level.
    /// </value>
    public InterestOnNotices Interest { get; init; }

    /// <summary>Gets the least interest of a notice for which it is asked for, included.</summary>
    /// <value>
    /// The default is <see langword="null"/>: any. In a currency without a figure no interest is asked for.
    /// </value>
    public Amounts? InterestMinimum { get; init; }
}
