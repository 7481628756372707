package fairwell.command.signing;

import fairwell.command.outside.http.Names;
import fairwell.command.paper.Signers;
import fairwell.kernel.id.CaseId;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What the tests of both adapters share. */
public final class SigningCases {

  public static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  public static final Duration TOLERANCE = Duration.ofMinutes(5);
  public static final String MILLIS = Long.toString(NOW.toEpochMilli());
  public static final byte[] FILE = "%PDF-1.7 a draft".getBytes(StandardCharsets.UTF_8);

  private SigningCases() {}

  public static SigningHttp http() {
    return new SigningHttp(new Names(InetAddress::getAllByName, true), Duration.ofSeconds(20));
  }

  /** e签宝 under that address, with a seal that is put on by itself or somebody who signs. */
  public static SigningSettings.ESign esign(String url, boolean autoSign) {
    return new SigningSettings.ESign(
        url,
        "7438000001",
        "5c1d9b0e7f",
        "https://hr.example/esign",
        autoSign ? "" : "林某",
        autoSign ? "" : "13900139000",
        autoSign);
  }

  public static SigningOrder order() {
    return new SigningOrder(
        new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001"),
        1,
        FILE,
        new Signers(
            "欧阳静怡", "110101199003074477", "13800138000", "北京好聚科技有限公司", "91110108MA01ABCD2X"),
        Map.of(
            SignatureField.EMPLOYEE, new Spot(2, 400, 120, 223, 122),
            SignatureField.EMPLOYER, new Spot(2, 150, 120, 223, 122)));
  }
}
