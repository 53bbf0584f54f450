namespace Dunning.Policies;

/// <summary>The bounds of promises and plans.</summary>
internal sealed partial class PolicyCheck
{
    private void Arrangements()
    {
        RangeAt("promise", "aheadDays", _model.Promises.AheadDays, (0, 366));
        RangeAt("promise", "perEpisode", _model.Promises.PerEpisode, (0, 12));
        if (_model.Plans is not { } plans)
        {
            return;
        }

        RangeAt("plan", "instalmentsMax", plans.InstalmentsMax, (2, 120));
        RangeAt("plan", "monthsMax", plans.MonthsMax, (1, 120));
        RangeAt("plan", "firstWithinDays", plans.FirstWithinDays, (0, 62));
        RangeAt("plan", "perEpisode", plans.PerEpisode, (1, 12));
        RangeAt("plan", "missedMax", plans.MissedMax ?? 1, (1, 12));
        Require(
            plans.Cadences.All(Enum.IsDefined),
            "DUN1003",
            "plan",
            "cadences names one that is none.");
    }
}
