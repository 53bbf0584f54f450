namespace Dunning.Tests;

/// <summary>Ids: the host's keys, compared ordinally, empty by default.</summary>
public class IdTests
{
    [Fact]
    public void Null_and_the_empty_text_are_the_empty_id()
    {
        new DebtorId(null).ShouldBe(default);
        new ReceivableId("").ShouldBe(default);
        default(AccountId).Value.ShouldBe("");
        new ChargeId("").ShouldBe(new ChargeId(null));
        new ChargeId(null).IsEmpty.ShouldBeTrue();
        new ChargeId(null).Value.ShouldBe("");
        default(CreditorId).IsEmpty.ShouldBeTrue();
        default(HoldId).ToString().ShouldBe("");
    }

    [Fact]
    public void Ids_compare_ordinally()
    {
        new DebtorId("d-1").ShouldNotBe(new DebtorId("D-1"));
        ((PromiseId)"P-1").ShouldBe(new PromiseId("P-1"));
        PlanId.FromString("L").Value.ShouldBe("L");
        new PartyId("ä").ShouldNotBe(new PartyId("a\u0308")); // one letter, two spellings: two keys
    }

    [Fact]
    public void A_case_prints_the_parts_that_it_has()
    {
        var plain = new CaseId { Debtor = "D-1042", Currency = Currency.EUR };

        plain.ToString().ShouldBe("D-1042/EUR");
        (plain with { Creditor = "C-1", Account = "A-7" }).ToString().ShouldBe("D-1042/C-1/A-7/EUR");
    }

    [Theory]
    [InlineData("email", ChannelKind.Email, true)]
    [InlineData("sms", ChannelKind.TextMessage, true)]
    [InlineData("push", ChannelKind.Push, true)]
    [InlineData("portal", ChannelKind.Portal, true)]
    [InlineData("letter", ChannelKind.Letter, false)]
    [InlineData("phone", ChannelKind.Call, false)]
    public void A_channel_has_a_name_a_kind_and_is_digital_or_not(string name, ChannelKind kind, bool digital)
    {
        var channel = Channel.Find(name).ShouldNotBeNull();

        channel.Name.ShouldBe(name);
        channel.Kind.ShouldBe(kind);
        channel.IsDigital.ShouldBe(digital);
    }

    [Theory]
    [InlineData("", ChannelKind.Email)]
    [InlineData("9mail", ChannelKind.Email)]
    [InlineData("e mail", ChannelKind.Email)]
    [InlineData("fax", ChannelKind.None)]
    [InlineData("fax", (ChannelKind)99)]
    public void A_channel_of_the_host_needs_a_name_and_a_kind(string name, ChannelKind kind) =>
        Should.Throw<ArgumentException>(() => Channel.Custom(name, kind));

    [Fact]
    public void A_channel_of_the_host_is_what_it_says()
    {
        Channel.Custom("whatsapp", ChannelKind.TextMessage).IsDigital.ShouldBeTrue();
        Channel.Find("whatsapp").ShouldBeNull();
        default(Channel).Name.ShouldBe("none");
    }
}
