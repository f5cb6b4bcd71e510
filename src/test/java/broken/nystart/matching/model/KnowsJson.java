package broken.nystart.matching.model;

import com.fasterxml.jackson.databind.ObjectMapper;

public class KnowsJson {
    ObjectMapper json = new ObjectMapper();
}
