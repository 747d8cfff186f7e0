package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeTest {

    @ParameterizedTest
    @CsvSource({
        "Thatâ€™s it,That’s it",
        "ðŸŒŽ remote,🌎 remote",
        "HÃ´tel de Police,Hôtel de Police",
        "Iggy Pop (nÃƒÂ© Jim),Iggy Pop (né Jim)",
        "RUF MICH ZURÃœCK,RUF MICH ZURÜCK",
        "×‘×”×•×“×¢×”,בהודעה"
    })
    void readsAgainWhatWasReadWrongly(String mangled, String meant) {
        assertEquals(meant, Mojibake.repair(mangled).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bäcker für München – 15 €",
                "PARCE QUE SUR LEURS PLAQUES IL Y MARQUÉ…",
                "NESTLÉ® requiere contratar",
                "Join ZZAJÉ’s Official Fan List",
                "SELKÄ\u00a0EDELLÄ\u00a0MAAHAN",
                "Offering 5×£35 pin ups",
                "4288×…",
                "Η ¨ανατροφή¨ δυστυχώς"
            })
    void leavesSoundTextAlone(String sound) {
        assertEquals(new Mojibake.Repaired(sound, List.of()), Mojibake.repair(sound));
    }

    @Test
    void tellsWhereItMended() {
        var repaired = Mojibake.repair("Youâ€™re here, it isnâ€™t.");
        assertEquals(List.of(new Mojibake.Run(3, "â€™", "’"), new Mojibake.Run(19, "â€™", "’")), repaired.mended());
    }

    @Test
    void readsControlsAsTheCharactersTheyWere() {
        assertEquals("„Handwerk“", Mojibake.repair("\u0084Handwerk\u0093").text());
    }

    @Test
    void takesLinearTime() {
        var long3 = "ÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> Mojibake.repair(long3));
    }
}
