using System.Text;

namespace Dunning.Tests.Docs;

/// <summary>The page on reasons for arrears says what the default evidence is.</summary>
public class ArrearsPageTests
{
    [Fact]
    public void The_table_is_written_from_the_default_model()
    {
        var text = new StringBuilder("| evidence | speaks for | points | when |\n|---|---|---:|---|\n");
        foreach (var weight in ArrearsModel.Default.Weights)
        {
            var when = weight.When.ToString().Replace("|", "\\|", StringComparison.Ordinal);
            text.Append($"| `{weight.Name}` | {Codes.Of(weight.For)} | {weight.Points:+0;-0} | {when} |\n");
        }

        Approved.Part("evidence", text.ToString(), "docs", "reasons-for-arrears.md");
    }
}
