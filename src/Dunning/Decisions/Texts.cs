namespace Dunning.Decisions;

/// <summary>Renders reasons and summaries in one language.</summary>
internal abstract class Texts
{
    public static Texts English { get; } = new EnglishTexts();

    public abstract string Render(Reason reason);

    public abstract string Summary(Decision decision);
}
