# Every resource of KMS that programs have most: made, read, changed by -var description=second, destroyed.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "url" {}
variable "description" {
  default = "first"
}

provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints {
    kms = var.url
  }
}

provider "aws" {
  alias                       = "there"
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints {
    kms = var.url
  }
}

resource "aws_kms_key" "single" {
  description             = var.description
  enable_key_rotation     = var.description == "first"
  rotation_period_in_days = var.description == "first" ? 180 : null
  deletion_window_in_days = 7
  tags                    = { stage = var.description }
}

resource "aws_kms_key" "multi" {
  description             = "multi"
  multi_region            = true
  deletion_window_in_days = 7
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Root"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_replica_key" "replica" {
  provider                = aws.there
  primary_key_arn         = aws_kms_key.multi.arn
  description             = var.description
  deletion_window_in_days = 7
}

resource "aws_kms_alias" "alias" {
  name          = "alias/${var.description}"
  target_key_id = aws_kms_key.single.key_id
}

resource "aws_kms_grant" "grant" {
  key_id            = aws_kms_key.single.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/Worker"
  operations        = ["Encrypt", "Decrypt"]
  constraints {
    encryption_context_equals = { stage = var.description }
  }
}

data "aws_kms_key" "found" {
  key_id = aws_kms_alias.alias.name
}

output "arn" {
  value = data.aws_kms_key.found.arn
}
