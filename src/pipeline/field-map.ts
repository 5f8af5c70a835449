export { type FieldMap, parseFieldMap } from '../read/jsonl/field-map.ts'
