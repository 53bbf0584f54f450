using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>
/// Law in days that a test can work out by hand: for each kind of channel open weekdays, so many contacts in so many
/// days, and days of peace after a contact. It always opens again.
/// </summary>
internal sealed record LawDays
{
    public const string Zone = "Europe/Berlin";

    /// <summary>The most days for which it keeps a contact back after the one before.</summary>
    public const int MostDays = 14 + 7;

    private static readonly ChannelKind[] Kinds = [ChannelKind.Email, ChannelKind.Letter, ChannelKind.TextMessage];

    private readonly HashSet<ChannelKind> _ofWeekdays = [];
    private readonly HashSet<ChannelKind> _ofCount = [];
    private readonly HashSet<ChannelKind> _ofPeace = [];
    private readonly HashSet<IsoDayOfWeek> _weekdays = [];
    private readonly int _limit;
    private readonly int _countedDays;
    private readonly int _peaceDays;
    private readonly bool _dayOfContactCounts;

    public LawDays(Dice dice)
    {
        var first = 1 + dice.Below(7);
        for (var i = 0; i < 2 + dice.Below(4); i++)
        {
            _weekdays.Add((IsoDayOfWeek)(1 + ((first + (2 * i)) % 7)));
        }

        foreach (var kind in Kinds)
        {
            Add(_ofWeekdays, kind, !dice.OneIn(3));
            Add(_ofCount, kind, dice.OneIn(2));
            Add(_ofPeace, kind, dice.OneIn(2));
        }

        (_limit, _countedDays) = (1 + dice.Below(2), 2 + dice.Below(13));
        (_peaceDays, _dayOfContactCounts) = (1 + dice.Below(13), dice.OneIn(2));
    }

    /// <summary>Gets the law as a pack.</summary>
    public LawBook Book => LawBook.Of(new LawPack
    {
        Code = "xx",
        Version = "1",
        Rules = [.. Rules()],
    }).Value;

    /// <summary>Says by hand whether a contact is allowed on a day, after contacts by kinds on days.</summary>
    public bool Allows(int day, Channel channel, IReadOnlyList<(int Day, Channel Channel)> before)
    {
        var kind = channel.Kind;
        var isOpen = !_ofWeekdays.Contains(kind) || _weekdays.Contains(Story.On(day).DayOfWeek);
        var isRoom = !_ofCount.Contains(kind)
            || before.Count(past => _ofCount.Contains(past.Channel.Kind) && past.Day > day - _countedDays) < _limit;
        var isPeace = _ofPeace.Contains(kind) && before.Any(past => _ofPeace.Contains(past.Channel.Kind)
            && day < past.Day + _peaceDays + (_dayOfContactCounts ? 0 : 1));
        return isOpen && isRoom && !isPeace;
    }

    private IEnumerable<LegalRule> Rules()
    {
        if (_ofWeekdays.Count > 0)
        {
            yield return new TimeWindow
            {
                Id = new("xx.weekdays"),
                Citation = "section 1",
                Source = "test",
                Open = [new() { Days = [.. _weekdays], From = new(9, 0), To = new(18, 0) }],
                AppliesWhen = new() { Channels = [.. _ofWeekdays] },
            };
        }

        if (_ofCount.Count > 0)
        {
            yield return new FrequencyWindow
            {
                Id = new("xx.count"),
                Citation = "section 2",
                Source = "test",
                Limit = _limit,
                Length = _countedDays,
                Counts = new() { Channels = [.. _ofCount] },
                AppliesWhen = new() { Channels = [.. _ofCount] },
            };
        }

        if (_ofPeace.Count > 0)
        {
            yield return new Cooldown
            {
                Id = new("xx.peace"),
                Citation = "section 3",
                Source = "test",
                Length = _peaceDays,
                EventDayCounts = _dayOfContactCounts,
                After = new() { Channels = [.. _ofPeace] },
                AppliesWhen = new() { Channels = [.. _ofPeace] },
            };
        }
    }

    private static void Add(HashSet<ChannelKind> kinds, ChannelKind kind, bool isAdded)
    {
        if (isAdded)
        {
            kinds.Add(kind);
        }
    }
}
