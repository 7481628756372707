package fairwell.command.signing.esign;

import fairwell.command.paper.Signers;
import fairwell.command.signing.SigningOrder;
import fairwell.command.signing.SigningSettings;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signs, as e签宝 wants it told: the leaver, then the employer. */
final class ESignSigners {

  static final int PERSON = 0;
  static final int ORGANISATION = 1;

  private ESignSigners() {}

  static List<Map<String, Object>> of(
      SigningOrder order, String fileId, SigningSettings.ESign settings) {
    return List.of(leaver(order, fileId), employer(order, fileId, settings));
  }

  private static Map<String, Object> leaver(SigningOrder order, String fileId) {
    Signers signers = order.signers();
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("psnName", signers.leaver());
    if (signers.idNumber() != null) {
      person.put("psnIDCardNum", signers.idNumber());
      person.put("psnIDCardType", "CRED_PSN_CH_IDCARD");
    }
    Map<String, Object> signer = signer(PERSON, 1);
    signer.put("psnSignerInfo", Map.of("psnAccount", signers.phone(), "psnInfo", person));
    signer.put("signFields", fields(fileId, order.spots().get(SignatureField.EMPLOYEE), false));
    return signer;
  }

  /**
   * By somebody who signs for the company, or by the seal of the company that the application
   * belongs to, which is put on by itself and must not be named then.
   */
  private static Map<String, Object> employer(
      SigningOrder order, String fileId, SigningSettings.ESign settings) {
    Map<String, Object> signer = signer(ORGANISATION, 2);
    if (!settings.autoSign()) {
      signer.put(
          "orgSignerInfo",
          Map.of(
              "orgName",
              order.signers().employer(),
              "orgInfo",
              Map.of(
                  "orgIDCardNum", order.signers().creditCode(), "orgIDCardType", "CRED_ORG_USCC"),
              "transactorInfo",
              Map.of(
                  "psnAccount",
                  settings.transactorAccount(),
                  "psnInfo",
                  Map.of("psnName", settings.transactorName()))));
    }
    signer.put(
        "signFields",
        fields(fileId, order.spots().get(SignatureField.EMPLOYER), settings.autoSign()));
    return signer;
  }

  private static Map<String, Object> signer(int type, int nth) {
    Map<String, Object> signer = new LinkedHashMap<>();
    signer.put("signerType", type);
    signer.put("signConfig", Map.of("signOrder", nth));
    return signer;
  }

  private static List<Map<String, Object>> fields(
      String fileId, @Nullable Spot spot, boolean autoSign) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("signFieldStyle", 1);
    if (autoSign) {
      field.put("autoSign", true);
    }
    if (spot == null) {
      field.put("freeMode", true);
    } else {
      // Of its own size a seal may reach out of the place, and then the file is refused here.
      field.put("signFieldSize", spot.side());
      field.put(
          "signFieldPosition",
          Map.of(
              "positionPage",
              Integer.toString(spot.page()),
              "positionX",
              spot.x(),
              "positionY",
              spot.y()));
    }
    return List.of(Map.of("fileId", fileId, "normalSignFieldConfig", field));
  }
}
