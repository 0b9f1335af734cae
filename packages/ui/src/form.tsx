// The one way to hold a form: Mantine's, with schemas of `zod/mini` through `schemaResolver`.
export { schemaResolver, useForm } from '@mantine/form';
